import { assemble } from '../../../lib/ledger/assemble';
import { openPostgres } from '../../../lib/ledger/openPostgres';
import { plansContract } from '../../unit/ledger/contract/plans';
import { temporarySchema, urlOf, type TemporarySchema } from './temporarySchema';

const rows = 50_000;
const series = `FROM generate_series(1, ${rows}) AS n`;
const hash = `md5(n::text)`;

/** Many rows of which the planner knows nothing: they came before any ANALYZE. */
const filling = [
  ...['consent', 'sends', 'decisions', 'inbound', 'seen'].map(
    (table) => `ALTER TABLE twilio_ops_${table} SET (autovacuum_enabled = off)`,
  ),
  `INSERT INTO twilio_ops_consent
      (kind, person_hash, channel, purpose, source, occurred_at, recorded_at)
    SELECT 'grant', ${hash}, 'sms', 'marketing', 'website', n, n ${series}`,
  `INSERT INTO twilio_ops_sends (id, person_hash, account, kind, content_hash, expires_at, state,
      sid, owner, reserved_at, held_at, origin, place, execution, established_at)
    SELECT ${hash}, ${hash}, 'AC1', 'message', 'c', 9e15, 'accepted', 'SM' || n, 'one', 1.7e12, 1,
      'node', '0/0', '1', n ${series}`,
  `INSERT INTO twilio_ops_verdicts
    SELECT 'verdict' || n, CASE n % 2 WHEN 0 THEN 'hold' ELSE 'block' END, E'\\nrule ' || n || E'\\n'
      FROM generate_series(1, 20) AS n`,
  `INSERT INTO twilio_ops_decisions
      (decision_id, evaluated_at, person_hash, recipient, verdict, record)
    SELECT ${hash}, 1.7e12 + n, ${hash}, 'x', 'verdict' || (n % 20 + 1), repeat('r', 400) ${series}`,
  `INSERT INTO twilio_ops_inbound SELECT ${hash}, '+1', 'sms', 9e15, 'SM' ${series}`,
  `INSERT INTO twilio_ops_seen SELECT ${hash}, 9e15, 'one' ${series}`,
];

describe('the plans of PostgreSQL', () => {
  let schema: TemporarySchema;
  afterAll(() => schema?.drop());

  plansContract(
    async () => {
      schema = await temporarySchema();
      const database = await openPostgres(urlOf(schema));
      await assemble(database);
      for (const statement of filling) await database.run(statement);
      return database;
    },
    async (database, { sql, parameters }) => {
      const plan = await database.all(`EXPLAIN ${sql}`, parameters);
      return plan
        .map((row) => String(row['QUERY PLAN']))
        .filter((line) =>
          /Seq Scan on twilio_ops_(consent|sends|decisions|inbound|seen)/.test(line),
        )
        .map((line) => `${line.trim()}: ${sql}`);
    },
  );
});
