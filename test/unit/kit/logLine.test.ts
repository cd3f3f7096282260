import { logLine } from '../../../lib/kit/logLine';

it('puts figures into one line that a filter finds and a program reads', () => {
  expect(logLine('sending', { node: 'Send SMS', total: 10, sent: 9, failed: 0 })).toBe(
    'twilio-ops sending node="Send SMS" total=10 sent=9 failed=0',
  );
});

it.each([
  ['a"b', String.raw`"a\"b"`],
  ['a=b', '"a=b"'],
  ['two\nlines', String.raw`"two\nlines"`],
  ['', '""'],
  ['back\\slash', String.raw`"back\\slash"`],
])('keeps %j in one piece', (value, written) => {
  expect(logLine('what', { value, gone: undefined })).toBe(`twilio-ops what value=${written}`);
});

it.each([
  ['a\u0001b', 'a\\u0001b'],
  ['a\u001b[31mred', 'a\\u001b[31mred'],
  ['a\u0085b', 'a\\u0085b'],
  ['a\u007fb', 'a\\u007fb'],
  ['a\u2028b', 'a\\u2028b'],
  ['a\u{e0041}b', 'a\\udb40\\udc41b'],
  ['Überblick', 'Überblick'],
])('writes what steers a terminal as an escape: %j', (node, written) => {
  expect(logLine('sending', { node })).toContain(written);
  expect(logLine('sending', { node })).not.toMatch(/[^\P{C}\n]|[\u2028\u2029]/u);
});
