import { join, resolve } from 'node:path';

import { assemble } from './assemble';
import { fileIdentity } from './fileIdentity';
import type { Ledger } from './ledger';
import { spoolAt, type Spool, type Warn } from './spool';
import { withSpool } from './withSpool';

/**
 * Where the ledger is: an SQLite file (`:memory:` for a new one in memory), or a PostgreSQL
 * database, with a folder for what must not be lost while that is away: only one that outlives the
 * process and its container will do.
 */
export type LedgerLocation =
  { kind: 'sqlite'; path: string } | { kind: 'postgres'; url: string; spoolFolder?: string };

/** A ledger that this process has opened, and of a SQLite file which one it is. */
interface Opened {
  ledger: Promise<Ledger>;
  file?: string | undefined;
}

const dayMilliseconds = 24 * 3_600_000;
const shared = new Map<string, Opened>();

/** Where entries wait while this ledger is away; `undefined` where nothing lasting was named. */
export function spoolOf(location: LedgerLocation, warn?: Warn): Spool | undefined {
  if (location.kind === 'sqlite')
    return location.path === ':memory:'
      ? undefined
      : spoolAt(`${resolve(location.path)}.spool`, warn);
  const { url, spoolFolder } = location;
  if (!spoolFolder || !URL.canParse(url)) return undefined;
  const { host, pathname } = new URL(url);
  const name = `${host}${pathname}`.replace(/[^\w.-]+/g, '-');
  return spoolAt(join(spoolFolder, `twilio-ops-${name}.spool`), warn);
}

/**
 * Opens a ledger: one for each file or database in a process, however often and from wherever it is
 * asked for, save `:memory:`, which is new each time. One that could not be opened is tried anew by
 * the next call.
 * @param warn told what needs a person, by the ledger that it opens
 * @throws LedgerError that says what to do, without the password in a URL
 */
export function openLedger(location: LedgerLocation, warn?: Warn): Promise<Ledger> {
  if (location.kind === 'sqlite' && location.path === ':memory:') return connect(location);
  const name = location.kind === 'sqlite' ? `sqlite:${resolve(location.path)}` : location.url;
  const known = shared.get(name);
  if (known && !isReplaced(location, known.file)) return known.ledger;
  // A backup was put in the place of the file.
  known?.ledger.then((old) => old.close()).catch(() => undefined);
  const forget = () => void (shared.get(name) === entry && shared.delete(name));
  const entry: Opened = {
    ledger: connect(location).then((ledger) => {
      if (location.kind === 'sqlite') entry.file = fileIdentity(location.path);
      return kept(ledger, forget, spoolOf(location, warn));
    }),
  };
  entry.ledger.catch(forget);
  shared.set(name, entry);
  return entry.ledger;
}

/** Whether another file lies where the open one was; one that is only gone may come back. */
function isReplaced(location: LedgerLocation, opened: string | undefined): boolean {
  if (location.kind !== 'sqlite' || opened === undefined) return false;
  const now = fileIdentity(location.path);
  return now !== undefined && now !== opened;
}

async function connect(location: LedgerLocation): Promise<Ledger> {
  const database =
    location.kind === 'sqlite'
      ? await (await import('./openSqlite')).openSqlite(location.path)
      : await (await import('./openPostgres')).openPostgres(location.url);
  try {
    return await assemble(database);
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** A ledger that prunes itself now and once a day until closed, and takes what was spooled. */
function kept(opened: Ledger, forget: () => void, spool: Spool | undefined): Ledger {
  const ledger = spool ? withSpool(opened, spool) : opened;
  // What could not be deleted now (the file is busy, the server away) is deleted the next time.
  const prune = () => void ledger.prune(new Date()).catch(() => undefined);
  prune();
  // With the ledger's next question otherwise.
  spool?.replay(opened.consent).catch(() => undefined);
  const timer = setInterval(prune, dayMilliseconds).unref();
  return {
    ...ledger,
    close() {
      clearInterval(timer);
      forget();
      return ledger.close();
    },
  };
}
