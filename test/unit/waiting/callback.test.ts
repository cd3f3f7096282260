import type { Ledger, Registration } from '../../../lib/ledger/ledger';
import { waitingCallback } from '../../../lib/waiting/triggers';

const [production, staging] = [`AC${'1'.repeat(32)}`, `AC${'2'.repeat(32)}`];
const row = (account: string, ourUrl: string, resource = '') => ({ account, ourUrl, resource });
const rows = [
  row(staging, 'https://h/number', 'PN1'),
  row(production, 'https://h/production'),
  row(staging, 'https://h/staging'),
] as Registration[];
const ledger = { registrations: { find: async () => rows } } as unknown as Ledger;

it.each([
  ['the chosen one', 'https://h/chosen', staging, 'https://h/chosen'],
  [
    'one of the account, which alone may take what it signs',
    undefined,
    staging,
    'https://h/staging',
  ],
  ['the first, where the account has none', undefined, 'AC3', 'https://h/production'],
])('statuses go to %s', async (_which, chosen, accountSid, address) => {
  const url = await waitingCallback(ledger, 'w1', { chosen, accountSid });
  expect(url.startsWith(`${address}?wait=w1#`)).toBe(true);
});
