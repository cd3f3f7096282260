import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLedger } from '../../../lib/ledger/open';
import { receive } from '../../../nodes/TwilioOpsTrigger/webhook/receive';
import { fakeWebhook, freshId, productionUrl } from './fakeWebhook';
import { formBody, sign } from './signing';

const noted: unknown[][] = [];
jest.mock('../../../lib/kit/note', () => ({
  note: (what: string, values: object) => {
    if (what === 'webhooks') noted.push(Object.keys(values));
  },
  lineOf: () => '',
}));

const account = {
  name: 'production',
  accountSid: `AC${'1'.repeat(32)}`,
  authToken: 'token-of-production',
};
let folder: string;
let ledgerPath: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'counted-'));
  ledgerPath = join(folder, 'ledger.sqlite');
});
afterAll(async () => {
  await (await openLedger({ kind: 'sqlite', path: ledgerPath })).close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => void noted.splice(0));

async function call(more: object = {}, options: object = {}, Body = 'Hello') {
  const pairs = Object.entries({
    ...{ MessageSid: 'SM1', SmsStatus: 'received', AccountSid: account.accountSid },
    ...{ From: '+15005550010', To: '+15005550006', Body },
  });
  const signature = sign(account.authToken, productionUrl, pairs);
  const fake = fakeWebhook(
    { body: formBody(pairs), signature, ...more },
    {
      credential: { accounts: { account1: account }, ledger: 'sqlite', ledgerPath },
      credentialId: freshId(),
      ...options,
    },
  );
  const { webhookResponse } = await receive(fake.n8n);
  if (!fake.response.headersSent) fake.response.end(String(webhookResponse ?? ''));
  await new Promise(setImmediate);
}

const away = () => ({
  credential: {
    ...{ accounts: { account1: account }, ledger: 'sqlite' },
    ledgerPath: join(folder, 'no', 'folder', 'ledger.sqlite'),
  },
});
const wrongTwiml = { parameters: { respond: 'twiml', twiml: '<Response>' } };

it.each<[string, () => Promise<void>]>([
  ['taken', async () => call()],
  ['malformed', async () => call({ signature: undefined })],
  ['forged', async () => call({ signature: sign('another', productionUrl, []) })],
  ['unchecked', async () => call({}, { credential: { accounts: {} } })],
  ['unkept', async () => call({}, away(), 'STOP')],
])('counts a webhook once, by what becomes of it: %s', async (what, made) => {
  await made();
  expect(noted).toEqual([[what]]);
});

it('counts a delivery once that comes again, and its repetition', async () => {
  for (let times = 0; times < 3; times += 1) await call({ idempotencyToken: 'one' });
  expect(noted).toEqual([['taken'], ['repeated'], ['repeated']]);
});

it('counts an answer that cannot be made', async () => {
  await call({}, wrongTwiml);
  expect(noted).toEqual([['taken'], ['unanswered']]);
});
