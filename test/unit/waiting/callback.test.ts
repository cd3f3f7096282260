import type { Ledger, Registration } from '../../../lib/ledger/ledger';
import { waitingCallback } from '../../../lib/waiting/triggers';

const [production, staging] = [`AC${'1'.repeat(32)}`, `AC${'2'.repeat(32)}`];
const row = (account: string, ourUrl: string, resource = '') => ({ account, ourUrl, resource });
const rows = [
  row(staging, 'https://h.example.com/number', 'PN1'),
  row(production, 'https://h.example.com/production'),
  row(staging, 'https://h.example.com/staging'),
] as Registration[];
const ledger = { registrations: { find: async () => rows } } as unknown as Ledger;

it.each([
  ['the chosen one', 'https://h.example.com/chosen', staging, 'https://h.example.com/chosen'],
  [
    'one of the account, which alone may take what it signs',
    undefined,
    staging,
    'https://h.example.com/staging',
  ],
  ['the first, where the account has none', undefined, 'AC3', 'https://h.example.com/production'],
])('statuses go to %s', async (_which, chosen, accountSid, address) => {
  const url = await waitingCallback(ledger, 'w1', { chosen, account: { accountSid } });
  expect(url.startsWith(`${address}?wait=w1#`)).toBe(true);
});

it('statuses go nowhere that Twilio cannot reach', async () => {
  const chosen = 'http://localhost:5678/webhook/1';
  await expect(
    waitingCallback(ledger, 'w1', { chosen, account: { accountSid: staging } }),
  ).rejects.toMatchObject({
    field: 'statusCallback',
    message: expect.stringContaining('"http://localhost:5678" leads to a machine or network'),
    remedy: expect.stringContaining('WEBHOOK_URL'),
  });
  const account = { accountSid: staging, baseUrl: 'http://127.0.0.1:4010' };
  await expect(waitingCallback(ledger, 'w1', { chosen, account })).resolves.toContain(chosen);
});
