import type { Database } from '../database';
import { realFile } from '../fileIdentity';
import { spoolOf, type LedgerLocation } from '../open';
import type { Spool, Warn } from '../spool';
import type { Catalog } from './Catalog';

/** One of the two ledgers of a move, opened. */
export interface Ground {
  database: Database;
  catalog: Catalog;
  /** Where it is, for people: without user and password. */
  place: string;
  /** What waits beside it; `undefined` where no folder was named. */
  spool: Spool | undefined;
}

/**
 * Opens a database for a move, whatever it holds.
 * @param warn told of lines in the spool that are no entries
 * @throws LedgerError that says what to do
 */
export async function openGround(location: LedgerLocation, warn?: Warn): Promise<Ground> {
  const spool = spoolOf(location, warn);
  if (location.kind === 'sqlite') {
    const { openSqlite } = await import('../openSqlite');
    const { sqliteCatalog: catalog } = await import('./sqliteCatalog');
    const place = realFile(location.path);
    return { database: await openSqlite(place), catalog, place, spool };
  }
  const { openPostgres, placeOf } = await import('../openPostgres');
  const { postgresCatalog: catalog } = await import('./postgresCatalog');
  const place = placeOf(location.url);
  return { database: await openPostgres(location.url), catalog, place, spool };
}
