import { fakeWebhook, freshId, productionUrl } from './fakeWebhook';
import { formBody, sign } from './signing';

/** The stages that were begun, in order. */
const begun: string[] = [];

/** The module as it is, whose functions also note that they were begun. */
function mockNoting(path: string): Record<string, unknown> {
  const actual = jest.requireActual<Record<string, unknown>>(path);
  const noted = Object.entries(actual).map(([name, value]) => {
    if (typeof value !== 'function' || /^[A-Z]/.test(name)) return [name, value];
    const note = (...parameters: unknown[]) => {
      begun.push(name);
      return value(...parameters) as unknown;
    };
    return [name, note];
  });
  return Object.fromEntries(noted) as Record<string, unknown>;
}

jest.mock('../../../nodes/TwilioOpsTrigger/webhook/authenticate', () =>
  mockNoting('../../../nodes/TwilioOpsTrigger/webhook/authenticate'),
);
jest.mock('../../../nodes/TwilioOpsTrigger/webhook/recordInLedger', () =>
  mockNoting('../../../nodes/TwilioOpsTrigger/webhook/recordInLedger'),
);
jest.mock('../../../nodes/TwilioOpsTrigger/webhook/collect', () =>
  mockNoting('../../../nodes/TwilioOpsTrigger/webhook/collect'),
);
jest.mock('../../../nodes/TwilioOpsTrigger/webhook/deduplicate', () =>
  mockNoting('../../../nodes/TwilioOpsTrigger/webhook/deduplicate'),
);
jest.mock('../../../nodes/TwilioOpsTrigger/webhook/reply', () =>
  mockNoting('../../../nodes/TwilioOpsTrigger/webhook/reply'),
);
jest.mock('../../../nodes/TwilioOpsTrigger/webhook/attach', () =>
  mockNoting('../../../nodes/TwilioOpsTrigger/webhook/attach'),
);

import { receive } from '../../../nodes/TwilioOpsTrigger/webhook/receive';

const account = {
  name: 'production',
  accountSid: `AC${'1'.repeat(32)}`,
  authToken: 'token-of-production',
};

async function stagesOf(token: string, options: object): Promise<string[]> {
  begun.length = 0;
  const pairs = Object.entries({
    MessageSid: 'SM1',
    SmsStatus: 'received',
    AccountSid: account.accountSid,
    From: '+15005550010',
    To: '+15005550006',
    Body: 'STOP',
  });
  const call = { body: formBody(pairs), signature: sign(token, productionUrl, pairs) };
  const { n8n } = fakeWebhook(call, {
    credential: { accounts: { account1: account }, ledger: 'sqlite', ledgerPath: ':memory:' },
    credentialId: freshId(),
    parameters: { options },
  });
  await receive(n8n);
  return begun;
}

describe('a webhook', () => {
  it('is proven, recorded, collected, told from repeats, answered and given items, in that order', async () => {
    expect(await stagesOf(account.authToken, { onlyOnce: true })).toEqual([
      'authenticate',
      'recordOptOuts',
      'recordFacts',
      'collect',
      'deduplicate',
      'reply',
      'attach',
    ]);
  });

  it('that is forged gets no further than its proof', async () => {
    expect(await stagesOf('wrong token', { onlyOnce: true })).toEqual(['authenticate']);
  });
});
