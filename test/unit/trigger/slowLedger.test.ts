import { mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ledger } from '../../../lib/ledger/ledger';
import { openLedger } from '../../../lib/ledger/open';
import { receive } from '../../../nodes/TwilioOpsTrigger/webhook/receive';
import { fakeWebhook, freshId, productionUrl } from './fakeWebhook';
import { formBody, sign } from './signing';

const account = {
  name: 'production',
  accountSid: `AC${'1'.repeat(32)}`,
  authToken: 'token-of-production',
};
const from = '+15005550010';

let folder: string;
let ledger: Ledger;
let other: DatabaseSync;
let ledgerPath: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'slow-ledger-'));
  ledgerPath = join(folder, 'ledger.sqlite');
  ledger = await openLedger({ kind: 'sqlite', path: ledgerPath });
  other = new DatabaseSync(ledgerPath);
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask', 'Date'] });
});

afterEach(async () => {
  jest.useRealTimers();
  other.close();
  await ledger.close();
  rmSync(folder, { recursive: true });
});

/** Another process holds the file: whoever wants to write waits, for up to a minute. */
const lock = () => other.exec('BEGIN EXCLUSIVE');
const unlock = () => other.exec('COMMIT');

/** A webhook, and after how many seconds it was answered or failed. */
function begin(body: string, options: object = {}) {
  const pairs = Object.entries({
    MessageSid: `SM-${body}`,
    SmsStatus: 'received',
    AccountSid: account.accountSid,
    From: from,
    To: '+15005550006',
    Body: body,
  });
  const fake = fakeWebhook(
    { body: formBody(pairs), signature: sign(account.authToken, productionUrl, pairs) },
    {
      credential: { accounts: { account1: account }, ledger: 'sqlite', ledgerPath },
      credentialId: freshId(),
      parameters: { options },
    },
  );
  const begunAt = performance.now();
  const ended = receive(fake.n8n)
    .then(
      ({ workflowData }) => workflowData?.[0]?.length ?? 0,
      (error: Error) => error,
    )
    .then((result) => ({ result, seconds: (performance.now() - begunAt) / 1_000 }));
  return { ...fake, ended };
}

describe('while another process holds the ledger', () => {
  it('a message starts the workflow within five seconds, and the log says what is missing', async () => {
    lock();
    const { ended, warnings } = begin('hello', { onlyOnce: true });
    await jest.advanceTimersByTimeAsync(20_000);
    const { result, seconds } = await ended;
    expect(result).toBe(1);
    expect(seconds).toBeLessThan(5);
    expect(warnings).toContainEqual(
      expect.stringContaining('could not be written: The ledger has'),
    );
    expect(warnings).toContainEqual(expect.stringContaining('came before cannot be told'));
    unlock();
  });

  it('a message is collected for no longer than Twilio waits', async () => {
    lock();
    const { ended } = begin('hello', { onlyOnce: true, collectMilliseconds: 4_000 });
    await jest.advanceTimersByTimeAsync(20_000);
    expect(await ended).toMatchObject({ result: 1 });
    expect((await ended).seconds).toBeLessThan(5);
    unlock();
  });

  it('an opt-out waits as long as Twilio does', async () => {
    lock();
    const { ended } = begin('STOP');
    await jest.advanceTimersByTimeAsync(9_000);
    unlock();
    await jest.advanceTimersByTimeAsync(1_000);
    expect((await ended).result).toBe(1);
    expect((await ledger.consent.eventsOf([from])).get(from)).toMatchObject([{ kind: 'revoke' }]);
  });

  it('an opt-out fails in time where people see it, and is written all the same', async () => {
    lock();
    const { ended } = begin('STOP');
    await jest.advanceTimersByTimeAsync(20_000);
    const { result, seconds } = await ended;
    expect(String(result)).toContain('The ledger has not answered within 12 seconds');
    expect(seconds).toBeLessThan(13);
    unlock();
    await jest.advanceTimersByTimeAsync(1_000);
    expect((await ledger.consent.eventsOf([from])).get(from)).toMatchObject([{ kind: 'revoke' }]);
  });

  it('an opt-out that cannot be written in the end is in the log', async () => {
    lock();
    const { ended, errors } = begin('STOP');
    await jest.advanceTimersByTimeAsync(90_000);
    await ended;
    expect(errors).toEqual([expect.stringContaining('An opt-out or opt-in could not be written')]);
    unlock();
  });
});
