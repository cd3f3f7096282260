import { twimlFault } from '../../../lib/twilio/twiml';
import { writable } from '../../../lib/twilio/xml/characters';
import { rootOf } from '../../../lib/twilio/xml/wellFormed';

const inside = (content: string) => `<Response>${content}</Response>`;

describe('names with a prefix', () => {
  it.each([
    '<notes:Note xmlns:notes="urn:notes"/>',
    '<Say xmlns:x="urn:x" a="1" x:a="2"/>',
    '<Say xmlns:x="urn:x" x:a="1" x:b="2"/>',
    '<Say xmlns:x="urn:x" xmlns:y="urn:y" x:a="1" y:a="2"/>',
    '<x:Note xmlns:x="urn:x"><x:Note/></x:Note>',
    '<!-- a --><?b c?>',
    '<Say xmlnsx="http://www.w3.org/2000/xmlns/" nxmlns="http://www.w3.org/2000/xmlns/"/>',
  ])('may be %s', (content) => {
    expect(twimlFault(inside(content))).toBeUndefined();
  });

  it.each([
    ['<Say xmlns:a=""/>', '"xmlns:a" declares nothing: remove it'],
    ['<Say xmlns:xmlns="urn:x"/>', '"xmlns:xmlns" declares nothing: remove it'],
    ['<Say xmlns:xml="urn:x"/>', '"xmlns:xml" declares nothing: remove it'],
    ['<Say><x:Note xmlns:x="urn:x"/><x:Note/></Say>', 'the prefix of "x:Note" stands for nothing'],
    ['<?ä b?>', '"<?ä" begins no instruction that XML knows'],
    ['<?a:b c?>', '"<?a:b" begins no instruction that XML knows'],
  ])('may not be %s', (content, words) => {
    expect(twimlFault(inside(content))).toContain(words);
  });
});

describe('the place and the words of a refusal', () => {
  it.each([
    [inside('<Say>a < b<!-- c --></Say>'), 'line 1, column 18, where a bare "<" stands'],
    ['Hello <!DOCTYPE a>', 'line 1, column 1, where text stands before the first element'],
    ['< Response>', 'line 1, column 1, where "<" begins no element'],
    [`${'\n'.repeat(11)}${inside('&nbsp;')}`, 'line 12, column 11, where &nbsp; is not known'],
    [inside('\r\r\r<Say a=1/>'), 'line 1, column 21, where an attribute has no value'],
    [inside('\r\n\r\n<Say a=1/>'), 'line 3, column 8, where an attribute has no value'],
    ['<?xml version="1.0" encoding = "latin1"?><Response/>', 'the declaration says latin1'],
    ['<?xml version="1.0" encoding\n=\n"latin1"?><Response/>', 'the declaration says latin1'],
  ])('%j', (twiml, words) => {
    expect(twimlFault(twiml)).toContain(words);
  });

  it('are those of a fault that has its own name', () => {
    expect(() => rootOf('')).toThrow(expect.objectContaining({ name: 'XmlFault' }));
  });
});

it('what XML cannot hold is taken out of texts alone, however deep', () => {
  const at = { a: 'x\0', b: ['\0y', 1], c: { d: '\uFFFE' }, e: 5, f: true, g: null, h: undefined };
  expect(writable(at)).toEqual({ ...at, a: 'x', b: ['y', 1], c: { d: '' } });
  expect([7, false, null, undefined].map(writable)).toEqual([7, false, null, undefined]);
});
