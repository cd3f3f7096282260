import type { Database } from '../database';
import { LedgerError } from '../LedgerError';
import { migrate } from '../migrate';
import type { Migration } from '../migrations/Migration';
import { markName, moveMark, whyUnusable, type Copied, type MoveMark } from '../moveMark';
import { text } from '../row';
import type { Ground } from './ground';
import type { Table } from './tables';

/** What a process is told that has had the ledger open since before the move. */
const frozen =
  'this ledger was moved to another place, or is being moved; start n8n again, which then says where';

/** Every table, that of the schema's version too: no later version may migrate what was left. */
const namesOf = async (transaction: Database, { catalog }: Ground): Promise<string[]> => [
  ...new Set((await transaction.all(catalog.columns)).map((row) => text(row, 'table_name'))),
];

const runAll = async (transaction: Database, statements: readonly string[]): Promise<void> => {
  for (const statement of statements) await transaction.run(statement);
};

const setMark = async (database: Database, mark: MoveMark): Promise<void> =>
  void (await database.run(
    `INSERT INTO twilio_ops_settings (name, value) VALUES ('${markName}', ?)
      ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
    [JSON.stringify(mark)],
  ));

/** From then on nobody writes to the source, not even who has had it open since before. */
export async function closeSource(
  source: Ground,
  mark: Extract<MoveMark, { is: 'leaving' | 'left' }>,
  migrations: readonly Migration[],
): Promise<void> {
  const { database, catalog } = source;
  await database.transaction(async (transaction) => {
    await runAll(transaction, catalog.thaw(await namesOf(transaction, source)));
    await migrate(transaction, migrations);
    await setMark(transaction, mark);
    await runAll(transaction, catalog.freeze(await namesOf(transaction, source), frozen));
  });
}

/** The source can be used again, as before. */
export async function reopenSource(source: Ground): Promise<void> {
  await source.database.transaction(async (transaction) => {
    await runAll(transaction, source.catalog.thaw(await namesOf(transaction, source)));
    await transaction.run(`DELETE FROM twilio_ops_settings WHERE name = '${markName}'`);
  });
}

/** Makes the target's tables, or takes those that are there; nobody may use them yet. */
export async function openTarget(
  target: Ground,
  mark: Extract<MoveMark, { is: 'filling' }>,
  migrations: readonly Migration[],
): Promise<void> {
  const { database, catalog } = target;
  await database.transaction(async (transaction) => {
    await runAll(transaction, catalog.thaw(await namesOf(transaction, target)));
    await migrate(transaction, migrations);
    await setMark(transaction, mark);
  });
}

/** All has arrived: from then on the target may be used. */
export const releaseTarget = (
  { database }: Ground,
  mark: Extract<MoveMark, { is: 'arrived' }>,
): Promise<void> => setMark(database, mark);

/**
 * What has been copied so far.
 * @throws LedgerError when somebody else has begun another move to the same place
 */
export async function copiedSoFar(
  database: Database,
  id: string,
): Promise<Extract<MoveMark, { is: 'filling' }>> {
  const mark = await moveMark(database);
  if (mark?.is === 'filling' && mark.id === id) return mark;
  throw new LedgerError(
    `${whyUnusable(mark) ?? 'The ledger is in use.'} This run has been overtaken by another one, and has ended.`,
  );
}

/** Writes down how far a table has come; `undefined`: it is to be copied anew. */
export async function noteCopied(
  database: Database,
  id: string,
  { name }: Table,
  copied: Copied | undefined,
): Promise<void> {
  const mark = await copiedSoFar(database, id);
  // What is undefined is not written.
  const all = { ...mark.copied, [name]: copied } as Record<string, Copied>;
  await setMark(database, { ...mark, copied: all });
}
