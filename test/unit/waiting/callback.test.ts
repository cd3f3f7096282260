import type { Ledger, Registration } from '../../../lib/ledger/ledger';
import { waitingCallback } from '../../../lib/waiting/triggers';

const [production, staging] = [`AC${'1'.repeat(32)}`, `AC${'2'.repeat(32)}`];
const row = (account: string, ourUrl: string, resource = '', field = '') => ({
  ...{ account, ourUrl, resource, field },
});
const rows = [
  row(staging, 'https://h.example.com/number', 'PN1'),
  row(production, 'https://h.example.com/production'),
  row(staging, 'https://h.example.com/staging'),
] as Registration[];
const ledgerOf = (registered: Registration[]) =>
  ({ registrations: { find: async () => registered } }) as unknown as Ledger;
const ledger = ledgerOf(rows);

it.each([
  ['the chosen one', 'https://h.example.com/chosen', staging, 'https://h.example.com/chosen'],
  [
    'one of the account, which alone may take what it signs',
    undefined,
    staging,
    'https://h.example.com/staging',
  ],
  [
    'a chosen one that is of the account',
    'https://h.example.com/staging',
    staging,
    'https://h.example.com/staging',
  ],
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

describe('where no trigger serves the account', () => {
  const options = { chosen: undefined, account: { accountSid: 'AC3' } };

  it('none is used, and the error names the account', async () => {
    await expect(waitingCallback(ledger, 'w1', options)).rejects.toThrow(
      'no active trigger takes webhooks of account AC3; nothing was sent',
    );
    await expect(waitingCallback(ledgerOf([]), 'w1', options)).rejects.toThrow(
      'no trigger is active',
    );
  });

  it('one that takes webhooks of any account is used', async () => {
    const any = row(staging, 'https://h.example.com/any', '', 'anyAccount') as Registration;
    const url = await waitingCallback(ledgerOf([...rows, any]), 'w1', options);
    expect(url.startsWith('https://h.example.com/any?wait=w1#')).toBe(true);
    const own = { chosen: undefined, account: { accountSid: staging } };
    expect(await waitingCallback(ledgerOf([any, ...rows]), 'w1', own)).toContain('/any?');
  });

  it('a trigger that was chosen, and is of another account, is refused', async () => {
    await expect(
      waitingCallback(ledger, 'w1', {
        chosen: 'https://h.example.com/staging',
        account: { accountSid: production },
      }),
    ).rejects.toThrow('is a trigger of another account');
  });
});
