import { twimlFault } from '../../../lib/twilio/twiml';

const instruction = '"<?" begins no instruction that XML knows: remove it, or write &lt; for "<"';
const doctype = 'the DOCTYPE is not written as it must be: remove it, TwiML needs none';
const quote = 'the value of an attribute has no closing quote: add it';
const tag = (name: string) =>
  `the tag of <${name}> goes on with what cannot stand in a tag: end it with ">", and part its attributes by blanks`;

it.each([
  ['<Response a="1', 14, quote],
  ['<Response a="1/>', 14, quote],
  ['<Response><? ?></Response>', 13, instruction],
  ['<Response><?a', 14, instruction],
  ['<?a ?', 5, instruction],
  ['<!DOCTYPE><Response/>', 10, doctype],
  ['<!DOCTYPE Response<Response/>', 19, doctype],
  ['<!DOCTYPE a PUBLIC "é" "x"><Response/>', 20, doctype],
  ['<!DOCTYPE a SYSTEM x><Response/>', 20, doctype],
  ['<!DOCTYPE a [ <Response/>', 14, doctype],
  ['<!DOCTYPE a PUBLIC "x><Response/>', 21, doctype],
  ['<Response><Say voice="a" voice="b"/>', 35, '"voice" stands twice in a tag: remove one'],
  ['<Response></Response x>', 22, tag('Response')],
  ['<Response><Say></Say', 21, tag('Say')],
])('%s is refused with its place and what to do', (twiml, column, words) => {
  expect(twimlFault(twiml)).toBe(
    `is not well-formed XML at line 1, column ${column}, where ${words}`,
  );
});

it('nothing stands in what holds a mere text', () => {
  const twiml = '<Response><Dial><Number><Say>Hi</Say></Number></Dial></Response>';
  expect(twimlFault(twiml)).toContain('has <Say> in <Number> at line 1, column 25, ');
  expect(twimlFault(twiml)).toMatch(/: put it after <\/Number>$/);
});
