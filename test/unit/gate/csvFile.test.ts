import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { safeCells, withoutFormulas } from '../../../lib/gate/csvFile';

it.each([
  ['=1+1', "'=1+1"],
  ['+1+1', "'+1+1"],
  ['-2+3', "'-2+3"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['＝1+1', "'＝1+1"],
  ['＋１', "'＋１"],
  ['－１', "'－１"],
  ['＠a', "'＠a"],
  [' =1', " '=1"],
  ['\u3000＝1', "\u3000'＝1"],
  ['\ufeff=1', "\ufeff'=1"],
  ['a;=1+1', "a;'=1+1"],
  ['a; "=1', `a; "'=1`],
  ['a\n=1', "a\n'=1"],
  ['a\r\n-1', "a\r\n'-1"],
  ['a\t@b', "a\t'@b"],
  ['\tcmd', "'\tcmd"],
  ['+12125550123', '+12125550123'],
  ['a = b; c - d', 'a = b; c - d'],
  ["'=1+1", "'=1+1"],
])('%j is written as %j', (text, written) => {
  expect(withoutFormulas(text)).toBe(written);
  expect(withoutFormulas(written)).toBe(written);
});

it('takes no longer than the text is long', () => {
  for (const part of [';', ' ', '\n', '; ', '"', '\t ']) {
    const begin = performance.now();
    withoutFormulas(part.repeat(500_000));
    expect(performance.now() - begin).toBeLessThan(1_000);
  }
});

it('no cell of a file runs, whatever a spreadsheet takes for a separator', () => {
  const sign = /^[\s"]*[=+\-@＝＋－＠]/;
  const text = fc.string({ unit: fc.constantFrom(...';,"\n\r\t|=+-@＝ a1') });
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (row) => {
      const file = stringify([row], safeCells);
      expect(file.trimEnd()).toMatch(/^"[^]*"$/);
      const pieces = file.split(/[;|\t\r\n]/).filter((piece) => !/^"?\+\d+"?$/.test(piece));
      expect(pieces.filter((piece) => sign.test(piece))).toEqual([]);
    }),
  );
});
