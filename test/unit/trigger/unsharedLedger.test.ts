import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { receive } from '../../../nodes/TwilioOpsTrigger/webhook/receive';
import { fakeWebhook, freshId, productionUrl } from './fakeWebhook';
import { formBody, sign } from './signing';

const account = { name: 'production', accountSid: `AC${'1'.repeat(32)}`, authToken: 'token' };
const { argv } = process;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unshared-'));
  process.env.EXECUTIONS_MODE = 'queue';
  process.argv = ['node', 'n8n', 'webhook'];
});
afterEach(() => {
  delete process.env.EXECUTIONS_MODE;
  process.argv = argv;
  rmSync(folder, { recursive: true });
});

it.each([
  ['does not share the folder of the ledger', true],
  ['has a ledger in a file that nobody says is shared', false],
])('a webhook processor that %s promises Twilio nothing', async (_name, ledgerShared) => {
  const pairs = Object.entries({
    MessageSid: `SM${'1'.repeat(32)}`,
    SmsStatus: 'received',
    AccountSid: account.accountSid,
    From: '+15005550010',
    To: '+15005550006',
    Body: 'STOP',
  });
  const fake = fakeWebhook(
    { body: formBody(pairs), signature: sign(account.authToken, productionUrl, pairs) },
    {
      credential: {
        accounts: { account1: account },
        ...{ ledger: 'sqlite', ledgerPath: join(folder, 'ledger.sqlite'), ledgerShared },
      },
      credentialId: freshId(),
    },
  );
  await receive(fake.n8n);
  expect(fake.sent.status).toBe(503);
  expect(readdirSync(folder)).toEqual([]);
});
