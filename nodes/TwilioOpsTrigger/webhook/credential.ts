import type { IWebhookFunctions } from 'n8n-workflow';
import { credentialName, readCredential, type Credential } from '../../../lib/engines/credential';
import type { Account } from '../../../lib/twilio/accounts';
import { memoByKey } from '../../../lib/kit/memo';
import { subaccountsOf } from './subaccounts';

const recentForMs = 5_000;
/**
 * How often a failed check may cause the credential to be read again: a flood of forgeries must not
 * do so every time.
 */
const freshForMs = 1_000;

interface Reading {
  credential: Promise<Credential>;
  readAtMs: number;
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
  if (latest && nowMs - latest.readAtMs < ageMs) return latest.credential;
  const reading = { credential: read(n8n, readings), readAtMs: nowMs };
  readings.latest = reading;
  reading.credential.catch(() => {
    if (readings.latest === reading) readings.latest = undefined;
  });
  return reading.credential;
}

async function read(n8n: IWebhookFunctions, readings: Readings): Promise<Credential> {
  const credential = await readCredential(n8n);
  const { accounts, defaultAccount } = credential.book;
  const subaccounts = await subaccountsOf(n8n, credential).catch(
    (error: Error) => readings.subaccounts ?? Promise.reject(error),
  );
  readings.subaccounts = subaccounts;
  return {
    ...credential,
    book: { accounts: [...accounts, ...subaccounts], defaultAccount },
  };
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
