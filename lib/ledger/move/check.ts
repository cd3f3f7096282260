import { existsSync } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import { dirname } from 'node:path';

import { explainSqlite } from '../explainSqlite';
import { realFile } from '../fileIdentity';
import { LedgerError } from '../LedgerError';
import { migrate } from '../migrate';
import type { Migration } from '../migrations/Migration';
import type { LedgerLocation } from '../open';
import { openSqlite } from '../openSqlite';
import { text } from '../row';
import type { Ground } from './ground';
import { checkKeys, checkTexts, checkWholeNumbers } from './rows';
import { sqliteCatalog } from './sqliteCatalog';
import type { Survey } from './survey';
import { checkSame, differentIn, tablesOf, type Table } from './tables';

/** A place, and what was found there. */
export interface Looked {
  ground: Ground;
  found: Survey;
}

/**
 * Reads what would stop a move on its way, before anything is written and by a dry run as well.
 * @param target `undefined` where nothing is yet
 * @throws LedgerError that says what is in the way, and what to do
 */
export async function checkMovable(
  source: Looked,
  target: Looked | undefined,
  migrations: readonly Migration[],
): Promise<void> {
  const ends = target ? [source, target] : [source];
  for (const { found } of ends) checkVersion(found, migrations);
  for (const { ground } of ends) await checkRights(ground);
  const tables = await tablesAt(source.ground);
  const different = differentIn(tables, await expectedAt(source.found, migrations));
  if (different)
    throw new LedgerError(
      `${source.found.place} has a table ${different.name} that no ledger of its version has, or not with these columns. If it is your own, keep it in another database; if it was changed by hand, change it back. Then run this again.`,
    );
  if (target && target.found.version > 0)
    checkSame(await expectedAt(target.found, migrations), await tablesAt(target.ground));
  // What has left was compared before.
  if (source.found.mark?.is === 'left') return;
  const isFrozen = source.found.mark?.is === 'leaving';
  for (const table of tables) {
    await checkWholeNumbers(source.ground, table, isFrozen);
    await checkTexts(source.ground, table, isFrozen);
    await checkKeys(source.ground, table, isFrozen);
  }
}

function checkVersion({ place, version }: Survey, migrations: readonly Migration[]): void {
  const latest = migrations.at(-1)!.version;
  if (version > latest)
    throw new LedgerError(
      `${place} has schema version ${version}, but this n8n-nodes-twilio-ops only knows versions up to ${latest}. Update the package here, and run this again.`,
    );
}

type Lack = (place: string, name: unknown) => string;

const lacks: Readonly<Record<string, Lack>> = {
  readOnly: (place) =>
    `${place} is read-only: it is a standby, or default_transaction_read_only is on. A move writes to both ledgers, so name the primary server in the URL`,
  noSchema: (place) =>
    `The user of ${place} has no schema to make tables in. Create the one that its search_path names and grant USAGE on it, or correct search_path in the URL`,
  create: (place, name) =>
    `The user of ${place} may not make tables in its schema ${name}. Grant it CREATE on that schema`,
  own: (place, name) =>
    `The user of ${place} does not own ${name}, and only an owner can close a table to others and open it again. Name the owner of the ledger's tables in the URL`,
};

/** Without what may be lacking, a ledger could be closed to everybody, and not be opened again. */
async function checkRights({ database, catalog, place }: Ground): Promise<void> {
  const [lacking] = catalog.lacking === null ? [] : await database.all(catalog.lacking);
  if (!lacking) return;
  const said = lacks[text(lacking, 'reason')]!(place, lacking['name']);
  throw new LedgerError(`${said}, and run this again. Nothing was changed.`);
}

const tablesAt = async ({ database, catalog }: Ground): Promise<Table[]> =>
  tablesOf(database, catalog.columns);

/** The tables of a ledger of this version as they are made, in whichever database. */
async function expectedAt({ version }: Survey, migrations: readonly Migration[]): Promise<Table[]> {
  const database = await openSqlite(':memory:');
  try {
    const steps = migrations.filter((migration) => migration.version <= version);
    await migrate(database, steps);
    return await tablesOf(database, sqliteCatalog.columns);
  } finally {
    await database.close();
  }
}

/**
 * @throws LedgerError where a file can be neither made nor written, which a dry run does not try;
 * both ledgers are marked, so both are written
 */
export async function checkFiles(locations: readonly LedgerLocation[]): Promise<void> {
  for (const location of locations) {
    if (location.kind !== 'sqlite') continue;
    const file = realFile(location.path);
    try {
      await access(dirname(file), constants.W_OK);
      if (existsSync(file)) await access(file, constants.W_OK);
    } catch (error) {
      throw explainSqlite(error, file);
    }
  }
}
