import { assemble } from '../../../lib/ledger/assemble';
import type { Database } from '../../../lib/ledger/database';
import type { Ledger } from '../../../lib/ledger/ledger';
import type { Given } from '../../unit/ledger/contract/Setup';
import { temporarySchema, type TemporarySchema } from './temporarySchema';

/** A ledger in a schema of its own, emptied before each test. */
export function inSchema(open: (schema: TemporarySchema) => Promise<Database>): Given {
  let schema: TemporarySchema;
  let database: Database;
  let ledger: Ledger;
  let tables: string[];

  beforeAll(async () => {
    schema = await temporarySchema();
    database = await open(schema);
    ledger = await assemble(database);
    const rows = await schema.query(
      `SELECT tablename FROM pg_tables WHERE schemaname = current_schema()
        AND tablename NOT IN ('twilio_ops_settings', 'twilio_ops_migrations')`,
    );
    tables = rows.map((row) => String(row['tablename']));
  });
  beforeEach(() =>
    schema.query(
      [
        ...tables.map((table) => `DELETE FROM ${table}`),
        `DELETE FROM twilio_ops_settings WHERE name = 'keepDays'`,
      ].join('; '),
    ),
  );
  afterAll(async () => {
    await ledger?.close();
    await schema?.drop();
  });
  return () => ({ database, ledger });
}
