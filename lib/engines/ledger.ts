import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { LoggerProxy } from 'n8n-workflow';
import type { Ledger } from '../ledger/ledger';
import type { Spool } from '../ledger/spool';
import { FieldError } from '../kit/fieldError';
import { note } from '../kit/note';
import { limitsOf, type StatedLimits } from './ledgerLimits';
import { keepTellingAnswers } from '../waiting/keptAnswers';
import { isQueueMode } from '../kit/queueMode';
import { checkSame, checkThere, noteLedger, type KeepsData } from './sharedLedger';

/** Where the ledger is, according to the credential. An empty path means the default file. */
export type LedgerLocation = { limits?: StatedLimits } & (
  | { kind: 'sqlite'; path: string; isShared: boolean }
  | { kind: 'postgres'; url: string; spoolFolder?: string }
);

/**
 * In n8n's user folder (docs.n8n.io, N8N_USER_FOLDER): one file for all credentials, so that an
 * opt-out holds for all of them.
 */
const defaultPath = () =>
  join(process.env.N8N_USER_FOLDER || homedir(), '.n8n', 'twilio-ops.sqlite');

/**
 * Where opt-outs wait while the ledger is unavailable: next to the file, or in the folder that the
 * credential names; `undefined` if nothing would outlive the process.
 */
export async function spoolFor(location: LedgerLocation): Promise<Spool | undefined> {
  const { spoolOf } = await import('../ledger/open');
  return spoolOf(placeOf(location), warn, note);
}

const pathOf = ({ path }: { path: string }): string => path || defaultPath();
/** The same in all processes, though the usual folder may have another path in each. */
const namedPath = ({ path }: { path: string }): string =>
  path === '' || resolve(path) === resolve(defaultPath()) ? '' : resolve(path);
const placeOf = (location: LedgerLocation) =>
  location.kind === 'postgres' ? location : ({ kind: 'sqlite', path: pathOf(location) } as const);

/**
 * Opens the ledger of a credential; one instance per process and location. From then on, this
 * process passes on answers that were left in it for waiting executions.
 * @param n8n in whose workflow a trigger may have noted which ledger it is
 * @throws FieldError when the location cannot work, e.g. a SQLite file in queue mode
 */
export async function openLedgerAt(location: LedgerLocation, n8n?: KeepsData): Promise<Ledger> {
  const ledger = await openedAt(location);
  if (location.kind === 'sqlite' && isQueueMode())
    await checkSame(n8n, namedPath(location), pathOf(location), ledger);
  keepTellingAnswers(ledger);
  return ledger;
}

async function openedAt(location: LedgerLocation): Promise<Ledger> {
  const { openLedger } = await import('../ledger/open');
  const limits = limitsOf(location.limits, warn);
  if (location.kind === 'postgres') {
    if (!location.url)
      throw faulty(
        'ledgerUrl',
        'Ledger URL',
        'is empty: enter postgres://user:password@host:5432/database in the credential',
      );
    return await openLedger(location, warn, limits, note);
  }
  if (isQueueMode() && !location.isShared) {
    throw faulty(
      'ledger',
      'Ledger',
      'is a SQLite file, but n8n runs in queue mode, where processes on other hosts would not see it: choose PostgreSQL in the credential, or state there that all n8n processes share the folder',
    );
  }
  if (isQueueMode()) checkThere(pathOf(location));
  return await openLedger(placeOf(location), warn, limits, note);
}

/** The same where a trigger is activated, for those who come after it in other processes. */
export async function openLedgerAndNote(location: LedgerLocation, n8n: KeepsData): Promise<Ledger> {
  const ledger = await openLedgerAt(location);
  if (location.kind === 'sqlite' && isQueueMode())
    await noteLedger(n8n, namedPath(location), ledger);
  return ledger;
}

/** The ledger belongs to no execution: what it has to say goes to n8n's log. */
const warn = (message: string) => LoggerProxy.warn(message);

const faulty = (field: string, label: string, fault: string) =>
  new FieldError({ field, label, fault });
