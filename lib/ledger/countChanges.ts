import type { Database, Value } from './database';

/**
 * Executes statements in one transaction; returns the number of rows that they changed. If they are
 * repeated after a lost COMMIT, they find nothing left to change, so the highest count stands.
 */
export async function countChanges(
  database: Database,
  statements: readonly string[],
  parameters: readonly Value[],
): Promise<number> {
  let most = 0;
  await database.transaction(async (transaction) => {
    let changed = 0;
    for (const statement of statements) changed += await transaction.run(statement, parameters);
    most = Math.max(most, changed);
  });
  return most;
}
