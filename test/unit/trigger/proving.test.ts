import { receive } from '../../../nodes/TwilioOpsTrigger/webhook/receive';
import { fakeWebhook, freshId, productionUrl } from './fakeWebhook';
import { formBody, sign } from './signing';

const account = {
  name: 'production',
  accountSid: `AC${'1'.repeat(32)}`,
  authToken: 'token-of-production',
};
const pairs = Object.entries({
  MessageSid: 'SM1',
  SmsStatus: 'received',
  AccountSid: account.accountSid,
  From: '+15005550010',
  To: '+15005550006',
  Body: 'Hello',
});
const stored = { accounts: { account1: account }, ledger: 'sqlite', ledgerPath: ':memory:' };

function arrival(credential: object, credentialId: string, parameters: object = {}) {
  const call = {
    body: formBody(pairs),
    signature: sign(account.authToken, productionUrl, pairs),
  };
  return fakeWebhook(call, { credential, credentialId, parameters: { ...parameters } });
}

describe('a webhook that cannot be proven yet', () => {
  it('is answered with 503 in time, and its repetition is proven by what was read meanwhile', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] });
    try {
      const credentialId = freshId();
      const slow = Promise.withResolvers<object>();
      const first = arrival(() => slow.promise, credentialId);
      const answered = receive(first.n8n);
      await jest.advanceTimersByTimeAsync(4_001);
      expect(await answered).toEqual({ noWebhookResponse: true });
      expect(first.sent.status).toBe(503);
      expect(first.errors).toEqual([expect.stringContaining('within 4 seconds')]);
      slow.resolve(stored);
      const again = arrival(() => Promise.reject(new Error('asked again')), credentialId);
      expect((await receive(again.n8n)).workflowData).toHaveLength(1);
    } finally {
      jest.useRealTimers();
    }
  });

  it.each([
    ['the chosen account is missing', () => stored, { account: 'gone' }],
    ['the credential cannot be read', () => Promise.reject(new Error('no such credential')), {}],
  ])('fills no log where %s, however many come', async (_why, credential, parameters) => {
    const credentialId = freshId();
    const said: string[] = [];
    const reads = { credentials: 0 };
    for (let count = 0; count < 20; count += 1) {
      const fake = arrival(credential, credentialId, parameters);
      // Each test is another trigger to the log.
      const node = { ...fake.n8n.getNode(), id: credentialId };
      Object.assign(fake.n8n, { getNode: () => node });
      await receive(fake.n8n);
      expect(fake.sent.status).toBe(503);
      said.push(...fake.errors);
      reads.credentials += fake.reads.credentials;
    }
    expect(said).toEqual([expect.stringContaining('Webhooks cannot be checked')]);
    expect(reads.credentials).toBeLessThanOrEqual(2);
  });
});
