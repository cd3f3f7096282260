import type { IWebhookFunctions } from 'n8n-workflow';
import { credentialName, readCredential, type Credential } from '../../../lib/engines/credential';
import type { Account } from '../../../lib/twilio/accounts';
import { memoByKey } from '../../../lib/kit/memo';
import { backgroundClock, sleep } from '../../../lib/twilio/clock';
import { subaccountsOf } from './subaccounts';

const recentForMs = 5_000;
/**
 * How often a failed check may cause the credential to be read again: a flood of forgeries must not
 * do so every time.
 */
const freshForMs = 1_000;

/** A failure is kept as long: strangers must not make n8n read, nor the ledger wait, each time. */
const failedForMs = freshForMs;

interface Reading {
  credential: Promise<Credential>;
  readAtMs: number;
  hasFailed: boolean;
}

interface Readings {
  latest?: Reading;
  /** The subaccount's as the ledger had it last, for while it is away. */
  subaccounts?: Account[];
}

/** The latest reading of each trigger's credential. */
const readingsOf = memoByKey(1_000, (_trigger: string): Readings => ({}));

/**
 * The credential as it was decrypted a few seconds ago at most, with the trigger's subaccount among
 * its accounts. It is kept a few seconds per process: reading it costs n8n about a third of a
 * webhook call.
 */
async function readWithin(
  ageMs: number,
  n8n: IWebhookFunctions,
  nowMs: number,
): Promise<Credential> {
  const { id, credentials } = n8n.getNode();
  const key = JSON.stringify([credentials?.[credentialName]?.id, n8n.getWorkflow().id, id]);
  const readings = readingsOf(key);
  const { latest } = readings;
  const keptMs = latest?.hasFailed ? failedForMs : ageMs;
  if (latest && nowMs - latest.readAtMs < keptMs) return latest.credential;
  const reading = { credential: read(n8n, readings), readAtMs: nowMs, hasFailed: false };
  readings.latest = reading;
  reading.credential.catch(() => (reading.hasFailed = true));
  return reading.credential;
}

async function read(n8n: IWebhookFunctions, readings: Readings): Promise<Credential> {
  const credential = await readCredential(n8n);
  const { accounts, defaultAccount } = credential.book;
  const subaccounts = await soonOr(readings.subaccounts, subaccountsOf(n8n, credential));
  readings.subaccounts = subaccounts;
  return {
    ...credential,
    book: { accounts: [...accounts, ...subaccounts], defaultAccount },
  };
}

/** The ledger keeps trying for up to a minute, and Twilio does not wait that long. */
const soonMs = 1_000;

/** What is read; what is known already, where the reading fails or takes too long. */
async function soonOr<Read>(known: Read | undefined, reading: Promise<Read>): Promise<Read> {
  if (known === undefined) return reading;
  const abandon = new AbortController();
  const later = sleep(backgroundClock, soonMs, abandon.signal).then(() => known);
  const read = reading.catch(() => known).finally(() => abandon.abort());
  return Promise.race([read, later]);
}

/** The credential as it was at most five seconds ago. */
export const recentCredential = async (n8n: IWebhookFunctions, nowMs: number) =>
  readWithin(recentForMs, n8n, nowMs);

/**
 * The credential after a failed check, as it was at most a second ago: the auth token may just have
 * been changed.
 */
export const freshCredential = async (n8n: IWebhookFunctions, nowMs: number) =>
  readWithin(freshForMs, n8n, nowMs);
