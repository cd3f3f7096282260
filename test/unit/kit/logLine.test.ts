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
