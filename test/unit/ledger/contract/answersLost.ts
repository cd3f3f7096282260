import { assemble } from '../../../../lib/ledger/assemble';
import type { Database } from '../../../../lib/ledger/database';
import type { Ledger } from '../../../../lib/ledger/ledger';
import type { Given } from './Setup';

type Between = (sql: string) => Promise<void>;

/** A database that does everything twice and gives the second answer: the first one was lost. */
function twice(database: Database, between: Between): Database {
  const again = async <Result>(sql: string, work: () => Promise<Result>) => {
    await work();
    await between(sql);
    return await work();
  };
  return {
    ...database,
    all: (sql, parameters) => again(sql, () => database.all(sql, parameters)),
    run: (sql, parameters) => again(sql, () => database.run(sql, parameters)),
    transaction: (work) =>
      again('', () => database.transaction((inside) => work(twice(inside, between)))),
  };
}

/**
 * The same ledger over connections that lose the first answer to each statement, and to each
 * transaction.
 * @param meanwhile what others do once, before the first change to the sends is tried again
 */
export async function answersLost(
  given: Given,
  meanwhile: () => Promise<unknown> = async () => undefined,
): Promise<Ledger> {
  let isLeft = false;
  const ledger = await assemble(
    twice(given().database, async (sql) => {
      if (!isLeft || !/^(INSERT INTO|UPDATE|DELETE FROM) twilio_ops_sends/.test(sql)) return;
      isLeft = false;
      await meanwhile();
    }),
  );
  isLeft = true;
  return ledger;
}

/** The same ledger, where others do something once, right before a statement like this. */
export async function meanwhile(
  given: Given,
  statement: RegExp,
  others: () => Promise<unknown>,
): Promise<Ledger> {
  const { database } = given();
  let isLeft = true;
  const before = async (sql: string) => {
    if (!isLeft || !statement.test(sql)) return;
    isLeft = false;
    await others();
  };
  return assemble({
    ...database,
    async all(sql, parameters) {
      await before(sql);
      return database.all(sql, parameters);
    },
    async run(sql, parameters) {
      await before(sql);
      return database.run(sql, parameters);
    },
  });
}
