import type { Database } from '../database';
import { realFile } from '../fileIdentity';
import { defaultLimits } from '../limits';
import { spoolOf, type LedgerLocation } from '../open';
import { settleOnSchema, settleToRead } from '../postgresSchema';
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

/** Whether a place is only looked at: nothing is written to it then, nor beside it. */
export type Use = 'write' | 'read';

/**
 * Opens a database for a move, whatever it holds.
 * @param warn told of lines in the spool that are no entries
 * @throws LedgerError that says what to do
 */
export async function openGround(
  location: LedgerLocation,
  warn?: Warn,
  use: Use = 'write',
): Promise<Ground> {
  const spool = spoolOf(location, warn);
  if (location.kind === 'sqlite') {
    const { sqliteCatalog: catalog } = await import('./sqliteCatalog');
    const place = realFile(location.path);
    const database =
      use === 'read'
        ? await (await import('../openSqliteToRead')).openSqliteToRead(place)
        : await (await import('../openSqlite')).openSqlite(place);
    return { database, catalog, place, spool };
  }
  const { openPostgres, placeOf } = await import('../openPostgres');
  const { postgresCatalog: catalog } = await import('./postgresCatalog');
  const place = placeOf(location.url);
  const settle = use === 'read' ? settleToRead : settleOnSchema;
  const database = await openPostgres(location.url, defaultLimits, settle);
  return { database, catalog, place, spool };
}
