import { resolve } from 'node:path';

import { assemble } from './assemble';
import type { Ledger } from './ledger';

/**
 * Where the ledger is: an SQLite file (`:memory:` for a new one in memory), or a PostgreSQL
 * database.
 */
export type LedgerLocation = { kind: 'sqlite'; path: string } | { kind: 'postgres'; url: string };

const dayMilliseconds = 24 * 3_600_000;
const shared = new Map<string, Promise<Ledger>>();

/**
 * Opens a ledger: one for each file or database in a process, however often and from wherever it is
 * asked for, save `:memory:`, which is new each time. One that could not be opened is tried anew by
 * the next call.
 * @throws LedgerError that says what to do, without the password in a URL
 */
export function openLedger(location: LedgerLocation): Promise<Ledger> {
  if (location.kind === 'sqlite' && location.path === ':memory:') return connect(location);
  const name = location.kind === 'sqlite' ? `sqlite:${resolve(location.path)}` : location.url;
  const known = shared.get(name);
  if (known) return known;
  const opening = connect(location).then((ledger) => kept(ledger, () => shared.delete(name)));
  opening.catch(() => shared.delete(name));
  shared.set(name, opening);
  return opening;
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

/** A ledger that prunes itself now and once a day, until it is closed. */
function kept(ledger: Ledger, forget: () => void): Ledger {
  // What could not be deleted now (the file is busy, the server away) is deleted the next time.
  const prune = () => void ledger.prune(new Date()).catch(() => undefined);
  prune();
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
