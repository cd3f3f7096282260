import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
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

/** As files are written in real time, however much else the machine has to do. */
const realTimeout = setTimeout;

/** Lets time pass, a tenth of it really, until the webhook is answered. */
async function passTime<Result>(ended: Promise<Result>): Promise<Result> {
  let isOver = false;
  void ended.then(() => (isOver = true));
  while (!isOver) {
    await jest.advanceTimersByTimeAsync(100);
    await new Promise((resolve) => realTimeout(resolve, 10));
  }
  return ended;
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

  it('an opt-out waits on the disk, is answered with 200, and is in the ledger soon after', async () => {
    lock();
    const { ended, sent, warnings } = begin('STOP');
    const { result, seconds } = await passTime(ended);
    expect(result).toBe(1);
    expect(sent.status).not.toBe(503);
    expect(seconds).toBeLessThan(10);
    expect(warnings).toContainEqual(expect.stringContaining('waits on the disk'));
    const [line] = readFileSync(`${ledgerPath}.spool`, 'utf8').trim().split('\n');
    expect(JSON.parse(line!)).toMatchObject({ kind: 'revoke', recipient: from });
    expect(statSync(`${ledgerPath}.spool`).mode & 0o777).toBe(0o600);
    unlock();
    other.exec('PRAGMA busy_timeout = 1000');
    const written = async () => {
      for (;;) {
        const rows = other.prepare('SELECT kind FROM twilio_ops_consent').all();
        if (rows.length > 0) return rows;
        await new Promise((resolve) => setImmediate(resolve));
      }
    };
    expect(await passTime(written())).toEqual([{ kind: 'revoke' }]);
  });

  it('an opt-out that can be kept nowhere is answered with 503 in time, and the log says so', async () => {
    lock();
    // No file can be made here.
    mkdirSync(`${ledgerPath}.spool`);
    const { ended, sent, errors } = begin('STOP');
    const { result, seconds } = await passTime(ended);
    expect(result).toBe(0);
    expect(sent.status).toBe(503);
    expect(seconds).toBeLessThan(10);
    expect(errors).toEqual([expect.stringContaining('could not be kept')]);
    unlock();
  });
});
