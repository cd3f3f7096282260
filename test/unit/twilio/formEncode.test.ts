import { formEncode } from '../../../lib/twilio/formEncode';

describe('formEncode', () => {
  it.each<[string, object, string]>([
    ['nothing', {}, ''],
    [
      'text',
      { Body: 'Hello, Zoë & co = 100% +1' },
      'Body=Hello%2C+Zo%C3%AB+%26+co+%3D+100%25+%2B1',
    ],
    ['a line break', { Body: 'a\r\nb' }, 'Body=a%0D%0Ab'],
    ['an emoji', { Body: '👍' }, 'Body=%F0%9F%91%8D'],
    [
      'repeated keys',
      { MediaUrl: ['https://a', 'https://b'] },
      'MediaUrl=https%3A%2F%2Fa&MediaUrl=https%3A%2F%2Fb',
    ],
    ['an empty list', { MediaUrl: [], To: '+1' }, 'To=%2B1'],
    ['an empty text', { Body: '' }, 'Body='],
    ['undefined', { Body: undefined, To: '1', List: [undefined, 'a'] }, 'To=1&List=a'],
    ['null', { SmsUrl: null }, 'SmsUrl='],
    [
      'booleans and numbers',
      { Record: true, Timeout: 60, Price: 0 },
      'Record=true&Timeout=60&Price=0',
    ],
    ['a date', { SendAt: new Date('2026-03-01T12:00:00.500Z') }, 'SendAt=2026-03-01T12%3A00%3A00Z'],
    ['an object', { Tags: { a: 1 } }, 'Tags=%7B%22a%22%3A1%7D'],
    ['a comparison in the key', { 'DateSent>': '2026-01-01' }, 'DateSent%3E=2026-01-01'],
  ])('%s', (_case, parameters, encoded) => {
    expect(formEncode(parameters)).toBe(encoded);
  });
});
