import { checkedTwiml } from '../../../lib/engines/checkedTwiml';

const twiml = '<Response><Play>http://10.0.0.1/a.mp3</Play></Response>';

it('refuses TwiML whose addresses Twilio cannot reach, with place and remedy', () => {
  expect(() => checkedTwiml(twiml, { field: 'steps', label: 'Steps', account: {} })).toThrow(
    expect.objectContaining({
      field: 'steps',
      message: expect.stringContaining('Steps leads to 10.0.0.1 in <Play> at line 1, column 11'),
      remedy: 'Give a public address',
    }),
  );
});

it.each([
  ['has a base URL', { account: { baseUrl: 'http://127.0.0.1:4010' } }],
  ['is not known', { account: undefined }],
  ['was called there', { account: {}, ownUrl: 'http://10.0.0.1/webhook/1' }],
])('not where the account %s', (_why, use) => {
  expect(checkedTwiml(twiml, { field: 'twiml', ...use })).toBe(twiml);
});
