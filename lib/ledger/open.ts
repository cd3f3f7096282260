import { resolve } from 'node:path';

import { dayMilliseconds } from '../kit/durations';
import { assemble } from './assemble';
import type { Database } from './database';
import { longestMilliseconds } from './deleteInChunks';
import { fileIdentity, realFile } from './fileIdentity';
import type { Ledger } from './ledger';
import { defaultLimits, ownLimits, widen, type Limits } from './limits';
import { noteNothing, type Note } from './note';
import { connectionName, ledgerFileName } from './postgresUrl';
import { spoolAt, type Spool, type Warn } from './spool';
import { watch, watched, type Watch } from './watch';
import { spoolsOf } from './spoolsOf';
import { withSpool } from './withSpool';

/**
 * Where the ledger is: a SQLite file (`:memory:` for a new one in memory), or a PostgreSQL
 * database. The latter may have a folder for what must not be lost while it is unavailable; the
 * folder has to outlive the process and its container.
 */
export type LedgerLocation =
  { kind: 'sqlite'; path: string } | { kind: 'postgres'; url: string; spoolFolder?: string };

/** A ledger that this process has opened and, for a SQLite file, which file it is. */
interface Opened {
  ledger: Promise<Ledger>;
  limits: Limits;
  /** Of all locations that have met it: each may name a folder of its own. */
  spools: Spool[];
  file?: string | undefined;
}

/** Until the next attempt, where a minute was not enough to delete everything. */
const soonMilliseconds = 60_000;
const shared = new Map<string, Opened>();

/**
 * Where entries wait while this ledger is unavailable; `undefined` if no lasting place was named.
 */
export function spoolOf(location: LedgerLocation, warn?: Warn, note?: Note): Spool | undefined {
  const path = spoolPathOf(location);
  return path === undefined ? undefined : spoolAt(path, warn, note);
}

function spoolPathOf(location: LedgerLocation): string | undefined {
  if (location.kind === 'sqlite')
    return location.path === ':memory:' ? undefined : `${realFile(location.path)}.spool`;
  const { url, spoolFolder } = location;
  if (!spoolFolder) return undefined;
  const name = ledgerFileName(url);
  return name === undefined ? undefined : resolve(spoolFolder, `${name}.spool`);
}

/**
 * Opens a ledger: one for each file or database in a process, however often and from wherever it is
 * asked for, except `:memory:`, which is new each time. If it could not be opened, the next call
 * tries again. What waits in the spool of any location that it was asked for by belongs to it.
 * @param warn told what needs a person, by the ledger that it opens
 * @param limits widen those that it was opened with
 * @param note given figures, by the ledger that it opens
 * @throws LedgerError that says what to do, without the password in a URL
 */
export async function openLedger(
  location: LedgerLocation,
  warn?: Warn,
  limits: Readonly<Limits> = defaultLimits,
  note: Note = noteNothing,
): Promise<Ledger> {
  if (location.kind === 'sqlite' && location.path === ':memory:')
    return connect(location, ownLimits(limits), note);
  const name = await nameOf(location);
  const known = shared.get(name);
  if (known && !isReplaced(location, known.file)) {
    if (widen(known.limits, limits)) stateRetention(known);
    const path = spoolPathOf(location);
    if (path !== undefined && known.spools.every((one) => one.path !== path))
      readToo(known, spoolAt(path, warn, note));
    return known.ledger;
  }
  // The file was replaced by a backup.
  known?.ledger.then((old) => old.close()).catch(() => undefined);
  const forget = () => void (shared.get(name) === entry && shared.delete(name));
  const own = ownLimits(limits);
  const spool = spoolOf(location, warn, note);
  const entry: Opened = {
    limits: own,
    spools: spool ? [spool] : [],
    ledger: connect(location, own, note, watchOf(name, note)).then(async (ledger) => {
      entry.spools = await spoolsOf(ledger, entry.spools);
      if (location.kind === 'sqlite') entry.file = fileIdentity(location.path);
      const limited = location.kind === 'postgres' ? withConnections(ledger, own) : ledger;
      return kept(limited, forget, entry.spools);
    }),
  };
  entry.ledger.catch(forget);
  shared.set(name, entry);
  return entry.ledger;
}

/** If this fails, it is stated when the ledger is pruned the next time. */
const stateRetention = ({ ledger }: Opened): void =>
  void ledger.then(async (opened) => opened.stateRetention()).catch(() => undefined);

/** Has a known ledger take in, from now on, what waits in another place as well. */
function readToo({ ledger, spools }: Opened, spool: Spool): void {
  spools.push(spool);
  // If this fails, the next query of the ledger tries again.
  ledger.then(async ({ consent }) => spool.replay(consent)).catch(() => undefined);
}

/** The same ledger, which says how many connections it may have. */
const withConnections = (ledger: Ledger, limits: Limits): Ledger => ({
  ...ledger,
  status: async () => ({ ...(await ledger.status()), connections: limits.connections }),
});

/** Whether a different file has replaced the open one; a file that is merely gone may come back. */
function isReplaced(location: LedgerLocation, opened: string | undefined): boolean {
  if (location.kind !== 'sqlite' || opened === undefined) return false;
  const now = fileIdentity(location.path);
  return now !== undefined && now !== opened;
}

async function nameOf(location: LedgerLocation): Promise<string> {
  if (location.kind === 'sqlite') return `sqlite:${realFile(location.path)}`;
  return connectionName(location.url);
}

/** A ledger that cannot be opened has none of its own yet. */
const watches = new Map<string, Watch>();

function watchOf(name: string, note: Note): Watch {
  const known = watches.get(name) ?? watch(note);
  watches.set(name, known);
  return known;
}

async function connect(
  location: LedgerLocation,
  limits: Limits,
  note: Note,
  watching = watch(note),
): Promise<Ledger> {
  try {
    const database = watched(await connected(location, limits), watching);
    return await assemble(database, limits.keepDays, note).catch(async (error: unknown) => {
      await database.close();
      throw error;
    });
  } catch (error) {
    watching.failed();
    throw error;
  }
}

const connected = async (location: LedgerLocation, limits: Limits): Promise<Database> =>
  location.kind === 'sqlite'
    ? (await import('./openSqlite')).openSqlite(location.path)
    : (await import('./openPostgres')).openPostgres(location.url, limits);

/**
 * A ledger that prunes itself now and once a day until it is closed, and takes in what was spooled.
 * Where there is more to delete than goes in a minute, it goes on a minute later.
 */
function kept(opened: Ledger, forget: () => void, spools: readonly Spool[]): Ledger {
  const ledger = withSpool(opened, spools);
  let timer: NodeJS.Timeout;
  // What cannot be deleted now (file busy, server unavailable) is deleted next time.
  const prune = () => {
    timer = setTimeout(prune, dayMilliseconds).unref();
    const begun = performance.now();
    const goOn = () => {
      if (performance.now() - begun < longestMilliseconds || opened.isClosed()) return;
      clearTimeout(timer);
      timer = setTimeout(prune, soonMilliseconds).unref();
    };
    ledger.prune().then(goOn, () => undefined);
  };
  prune();
  // If this fails, the next query of the ledger tries again.
  for (const spool of spools) spool.replay(opened.consent).catch(() => undefined);
  return {
    ...ledger,
    close() {
      clearTimeout(timer);
      forget();
      return ledger.close();
    },
  };
}
