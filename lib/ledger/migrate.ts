import type { Database } from './database';
import { keyedHash } from './keyedHash';
import { LedgerError } from './LedgerError';
import { migrations as all } from './migrations';
import type { Migration } from './migrations/Migration';
import { integer } from './row';
import { ledgerKey } from './settings';

/**
 * Brings the schema up to date: one process at a time, and all steps or none.
 * @param check asks a ledger that is not new whether it may be used, before it is changed
 * @throws LedgerError when the ledger was written by a newer version of the package.
 */
export async function migrate(
  database: Database,
  migrations: readonly Migration[] = all,
  check: (transaction: Database) => Promise<void> = async () => undefined,
): Promise<void> {
  const latest = migrations.at(-1)?.version ?? 0;
  await database.transaction(async (transaction) => {
    const { dialect } = transaction;
    await transaction.run(dialect.excludeOthers);
    await transaction.run(
      `CREATE TABLE IF NOT EXISTS twilio_ops_migrations
        (version ${dialect.integer} PRIMARY KEY, name TEXT NOT NULL, applied_at ${dialect.integer} NOT NULL)`,
    );
    const [row] = await transaction.all(
      `SELECT coalesce(max(version), 0) AS version FROM twilio_ops_migrations`,
    );
    const current = integer(row!, 'version');
    if (current > latest) {
      throw new LedgerError(
        `The ledger has schema version ${current}, but this n8n-nodes-twilio-ops only knows versions up to ${latest}: ` +
          'another n8n has a newer version of the package. Update the package here, or use another ledger.',
      );
    }
    if (current > 0) await check(transaction);
    for (const { version, name, statements, run } of migrations) {
      if (version <= current) continue;
      for (const statement of statements(dialect)) await transaction.run(statement);
      await run?.(transaction, keyedHash(await ledgerKey(transaction)));
      await transaction.run(
        `INSERT INTO twilio_ops_migrations (version, name, applied_at) VALUES (?, ?, ?)`,
        [version, name, Date.now()],
      );
    }
  });
}
