import type { Database } from '../../../../lib/ledger/database';

/**
 * A database that does everything, loses the answer, and does it again, as a driver does whose
 * connection ends at the wrong moment: what the stores ask of it must bear that.
 */
export function forgetful(database: Database): Database {
  const twice = async <T>(work: () => Promise<T>): Promise<T> => {
    await work();
    return await work();
  };
  return {
    ...database,
    all: (sql, parameters) => twice(() => database.all(sql, parameters)),
    run: (sql, parameters) => twice(() => database.run(sql, parameters)),
    transaction: (work) => twice(() => database.transaction(work)),
  };
}
