import type { Ledger } from '../../../lib/ledger/ledger';
import { openLedger } from '../../../lib/ledger/open';
import { ledgerContract } from '../../unit/ledger/contract';
import { temporarySchema, type TemporarySchema } from './temporarySchema';

describe('the PostgreSQL ledger', () => {
  let schema: TemporarySchema;
  let ledger: Ledger;
  let tables: string[];

  beforeAll(async () => {
    schema = await temporarySchema();
    ledger = await openLedger(schema.location);
    const rows = await schema.query(
      `SELECT tablename FROM pg_tables WHERE schemaname = current_schema()
        AND tablename NOT IN ('twilio_ops_settings', 'twilio_ops_migrations')`,
    );
    tables = rows.map((row) => String(row['tablename']));
  });
  beforeEach(() => schema.query(tables.map((table) => `DELETE FROM ${table}`).join('; ')));
  afterAll(async () => {
    await ledger?.close();
    await schema?.drop();
  });

  ledgerContract(() => ({ location: schema.location, ledger }), { runs: 30 });
});
