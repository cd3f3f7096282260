import type { Database } from '../database';
import { LedgerError } from '../LedgerError';
import { migrate } from '../migrate';
import type { Migration } from '../migrations/Migration';
import { markName, moveMark, whyUnusable, type Copied, type MoveMark } from '../moveMark';
import { text } from '../row';
import type { Ground } from './ground';
import { settings } from './rows';
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

/** The mark that a run has found, and goes out from. */
type Found = MoveMark | undefined;

const isStill = (expected: Found) => (found: Found) =>
  found?.id === expected?.id && found?.is === expected?.is;

/**
 * Puts one mark in the place of another; `undefined` stands for none.
 * @param mayFollow whether it may take the place of what is found
 * @param meanwhile what is said where what is found leaves the ledger usable
 * @throws LedgerError when another process was there first, which then has changed it
 */
async function changeMark(
  database: Database,
  mayFollow: (found: Found) => boolean,
  mark: Found,
  meanwhile?: string,
): Promise<void> {
  await database.transaction(async (transaction) => {
    const [row] = await transaction.all(`SELECT value FROM ${settings} WHERE name = '${markName}'`);
    const found = row && text(row, 'value');
    const next = mark && JSON.stringify(mark);
    // Carried out before, and only the answer was lost.
    if (found === next) return;
    const is = found === undefined ? undefined : (JSON.parse(found) as MoveMark);
    // PostgreSQL lets another process change it in between: then none or another is found here.
    if (!mayFollow(is) || (await replace(transaction, found, next)) === 0)
      throw overtaken(await moveMark(transaction), meanwhile);
  });
}

function replace(
  transaction: Database,
  found: string | undefined,
  next: string | undefined,
): Promise<number> {
  const given = [found, next].filter((value) => value !== undefined);
  const ofIt = `name = '${markName}' AND value = ?`;
  if (next === undefined) return transaction.run(`DELETE FROM ${settings} WHERE ${ofIt}`, given);
  if (found === undefined)
    return transaction.run(
      `INSERT INTO ${settings} (name, value) VALUES ('${markName}', ?) ON CONFLICT DO NOTHING`,
      given,
    );
  return transaction.run(`UPDATE ${settings} SET value = ? WHERE ${ofIt}`, given.reverse());
}

const overtaken = (mark: Found, meanwhile = 'The ledger is in use.'): LedgerError =>
  new LedgerError(
    `${whyUnusable(mark) ?? meanwhile} This run has been overtaken by another one, and has ended.`,
  );

const givenUp = 'The move was given up, and the ledger can be used where it was.';

/** Whether this ledger is on its way in this move, or has left in it. */
const isGoing = (id: string) => (found: Found) =>
  found?.id === id && (found.is === 'leaving' || found.is === 'left');

/**
 * From then on nobody writes to the source, not even who has had it open since before.
 * @param found what a move that begins or goes on has found in the source
 */
export async function closeSource(
  source: Ground,
  found: Found,
  mark: Extract<MoveMark, { is: 'leaving' | 'left' }>,
  migrations: readonly Migration[],
): Promise<void> {
  const { database, catalog } = source;
  const isBegun = isGoing(mark.id);
  await database.transaction(async (transaction) => {
    await transaction.run(transaction.dialect.excludeOthers);
    await runAll(transaction, catalog.thaw(await namesOf(transaction, source)));
    await migrate(transaction, migrations);
    const mayFollow = mark.is === 'left' ? isBegun : isStill(found);
    await changeMark(transaction, mayFollow, mark, isBegun(found) ? givenUp : undefined);
    await runAll(transaction, catalog.freeze(await namesOf(transaction, source), frozen));
  });
}

/**
 * The source can be used again, as before, unless the move has got on meanwhile.
 * @param earlier the mark that it had before the move, as far as is known
 */
export async function reopenSource(source: Ground, found: Found, earlier?: Found): Promise<void> {
  await source.database.transaction(async (transaction) => {
    await transaction.run(transaction.dialect.excludeOthers);
    await runAll(transaction, source.catalog.thaw(await namesOf(transaction, source)));
    await changeMark(transaction, isStill(found), earlier);
  });
}

/**
 * Makes the target's tables, or takes those that are there; nobody may use them yet. Another run
 * that fills it ends as soon as it looks.
 * @param found what the move has found in the target
 */
export async function openTarget(
  target: Ground,
  found: Found,
  mark: Extract<MoveMark, { is: 'filling' }>,
  migrations: readonly Migration[],
): Promise<void> {
  const { database, catalog } = target;
  await database.transaction(async (transaction) => {
    await transaction.run(transaction.dialect.excludeOthers);
    await runAll(transaction, catalog.thaw(await namesOf(transaction, target)));
    await migrate(transaction, migrations);
    await changeMark(transaction, isStill(found), mark);
  });
}

/** A run of the program, by which the two marks say whose turn it is. */
export interface Turn {
  id: string;
  run: string;
  source: Ground;
  target: Ground;
}

/** Whichever run has filled the target so far ends as soon as it looks. */
export const takeTurn = (
  { database }: Ground,
  found: Extract<MoveMark, { is: 'filling' }>,
  run: string,
): Promise<void> => changeMark(database, isStill(found), { ...found, run });

const isFilledBy =
  ({ id, run }: Turn) =>
  (mark: Found): mark is Extract<MoveMark, { is: 'filling' }> =>
    mark?.is === 'filling' && mark.id === id && mark.run === run;

/** All has arrived: from then on the target may be used. */
export const releaseTarget = (
  turn: Turn,
  mark: Extract<MoveMark, { is: 'arrived' }>,
): Promise<void> => changeMark(turn.target.database, isFilledBy(turn), mark);

/**
 * What has been copied so far.
 * @throws LedgerError when the move was given up, or another run has begun one to the same place
 */
export async function copiedSoFar(turn: Turn): Promise<Record<string, Copied>> {
  const going = await moveMark(turn.source.database);
  if (!isGoing(turn.id)(going)) throw overtaken(going, givenUp);
  return (await filling(turn, turn.target.database)).copied;
}

async function filling(turn: Turn, database: Database) {
  const mark = await moveMark(database);
  if (isFilledBy(turn)(mark)) return mark;
  throw overtaken(mark);
}

/**
 * Writes down how far a table has come; `undefined`: it is to be copied anew.
 * @param database the target, or a transaction in it
 */
export async function noteCopied(
  turn: Turn,
  database: Database,
  { name }: Table,
  copied: Copied | undefined,
): Promise<void> {
  const mark = await filling(turn, database);
  // What is undefined is not written.
  const all = { ...mark.copied, [name]: copied } as Record<string, Copied>;
  await changeMark(database, isFilledBy(turn), { ...mark, copied: all });
}
