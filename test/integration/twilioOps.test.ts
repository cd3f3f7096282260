import { runNode } from '../support/engine';

const accountSid = `AC${'0'.repeat(31)}1`;

it('names an unreachable Twilio', async () => {
  const { error } = await runNode({
    items: [{ id: 1 }],
    node: 'twilioOps',
    parameters: { resource: 'message', operation: 'get', messageSid: `SM${'0'.repeat(32)}` },
    credential: { accounts: { account1: { name: 'production', accountSid, authToken: 'token', baseUrl: 'http://127.0.0.1:9/{product}' } } },
  });
  expect(error).toMatchObject({ message: expect.stringContaining('127.0.0.1') });
});
