import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { safeCells, withoutFormulas } from '../../../lib/gate/csvFile';

it.each<readonly [string, string]>([
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
  ...[
    ...['\u00a0', '\u00ad', '\u034f', '\u061c', '\u115f', '\u1680', '\u180e', '\u200b', '\u200d'],
    ...['\u200e', '\u202e', '\u2060', '\u2064', '\u2066', '\u206f', '\u2800', '\u3000', '\u3164'],
    ...[
      '\ufe0f',
      '\ufeff',
      '\uffa0',
      '\u{e0001}',
      '\u{e0100}',
      '\u0000',
      '\u0001',
      '\u001c',
      '\u007f',
    ],
    ...['\ud800', '\u200b\u00ad\ufeff \u00a0', '"\u200b" '],
  ].map((invisible) => [`${invisible}=1`, `${invisible}'=1`] as const),
  ['a;\u200b=1', "a;\u200b'=1"],
  ['\u200b+12125550123', "\u200b'+12125550123"],
  ['\u200b\t=1', "\u200b\t'=1"],
  ['\u22121', "'\u22121"],
  ['\u200bHello', '\u200bHello'],
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
  for (const part of [';', ' ', '\n', '; ', '"', '\t ', '\u200b', ';\u200b', '\u00ad']) {
    const begin = performance.now();
    withoutFormulas(part.repeat(500_000));
    expect(performance.now() - begin).toBeLessThan(1_000);
  }
});

it('no cell of a file runs, whatever a spreadsheet takes for a separator', () => {
  const sign = /^[\s"\u200b\u00ad]*[=+\-@＝＋－＠]/;
  const text = fc.string({ unit: fc.constantFrom(...';,"\n\r\t|=+-@＝ a1\u200b\u00ad\ufeff') });
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (row) => {
      const file = stringify([row], safeCells);
      expect(file.trimEnd()).toMatch(/^"[^]*"$/);
      // Numbers stay as they are, also at the start of a line.
      const pieces = file
        .split(/[;|\t\r\n]/)
        .map((piece) => piece.replace(/^("?\+\d+"?(,|$))+/, ''));
      expect(pieces.filter((piece) => sign.test(piece))).toEqual([]);
    }),
  );
});

it('an object in a cell hides no formula either', () => {
  const [cell] = stringify([[{ text: 'a;=1' }]], safeCells).split('\n');
  expect(cell).toBe(`"{""text"":""a;'=1""}"`);
});
