import { DatabaseSync } from 'node:sqlite';
import { assemble } from '../../../lib/ledger/assemble';
import type { Database } from '../../../lib/ledger/database';
import type { Ledger } from '../../../lib/ledger/ledger';
import { openPostgres } from '../../../lib/ledger/openPostgres';
import { sqliteDatabase } from '../../../lib/ledger/sqlite';
import { temporarySchema } from '../../integration/ledger/temporarySchema';

/** The real ledger, in memory; its own clock is the given one. */
export async function timedLedger(now: () => number): Promise<{ ledger: Ledger }> {
  const connection = new DatabaseSync(':memory:');
  connection.function('test_now', () => Math.round(now()));
  const real = await sqliteDatabase(connection, ':memory:');
  const database = { ...real, dialect: { ...real.dialect, now: 'test_now()' } };
  return { ledger: await assemble(database) };
}

/** The real ledger in a schema of its own; its own clock is the given one. */
export async function timedPostgresLedger(
  now: () => number,
): Promise<{ ledger: Ledger; drop(): Promise<void> }> {
  const schema = await temporarySchema();
  await schema.query(`CREATE TABLE test_clock (at BIGINT)`);
  await schema.query(`INSERT INTO test_clock VALUES (0)`);
  if (schema.location.kind !== 'postgres') throw new Error('The schema is of no PostgreSQL');
  const database = timed(await openPostgres(schema.location.url), now);
  return { ledger: await assemble(database), drop: schema.drop };
}

function timed(real: Database, now: () => number): Database {
  const dialect = { ...real.dialect, now: '(SELECT at FROM test_clock)' };
  let written = 0;
  const write = async () => {
    const at = Math.round(now());
    if (at === written) return;
    written = at;
    await real.run(`UPDATE test_clock SET at = ?`, [at]);
  };
  return {
    ...real,
    dialect,
    all: async (...given) => (await write(), real.all(...given)),
    run: async (...given) => (await write(), real.run(...given)),
    transaction: async (work) => (
      await write(),
      real.transaction((inside) => work({ ...inside, dialect }))
    ),
  };
}
