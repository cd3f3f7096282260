import { inChunks } from '../inChunks';
import { jsonRows } from '../jsonRows';
import { text } from '../row';
import { verdictId } from '../verdicts';
import type { Migration } from './Migration';

const counted = 'reserved_at + 3024000000';
/** When a send could go, before it could be scheduled: 35 days after it was reserved. */
const sendEnd = `CAST(CASE WHEN expires_at > ${counted} THEN expires_at ELSE ${counted} END AS BIGINT)`;

/**
 * What has expired is found by an index, and the audit trail by each of its filters. Effect and
 * rules of decisions are kept once for each combination. Records are packed from now on, so what
 * reports sum up stands beside them.
 */
export const growth: Migration = {
  version: 10,
  name: 'growth',
  statements: ({ integer }) => [
    `CREATE TABLE twilio_ops_verdicts
      (id TEXT PRIMARY KEY, effect TEXT NOT NULL, rules TEXT NOT NULL)`,
    `ALTER TABLE twilio_ops_decisions ADD COLUMN verdict TEXT NOT NULL DEFAULT ''`,
    `ALTER TABLE twilio_ops_decisions ADD COLUMN country TEXT`,
    `ALTER TABLE twilio_ops_decisions ADD COLUMN is_dry_run ${integer} NOT NULL DEFAULT 0`,
    `CREATE INDEX twilio_ops_inbound_time ON twilio_ops_inbound (received_at)`,
    `CREATE INDEX twilio_ops_owners_time ON twilio_ops_owners (beat_at)`,
    `DROP INDEX twilio_ops_sends_expiry`,
    `CREATE INDEX twilio_ops_sends_end ON twilio_ops_sends ((${sendEnd}))`,
  ],
  async run(transaction) {
    const { jsonText } = transaction.dialect;
    const found = await transaction.all(
      `SELECT DISTINCT effect, rules FROM twilio_ops_decisions ORDER BY effect, rules`,
    );
    const columns = { id: 'text', effect: 'text', rules: 'text' } as const;
    await inChunks(found, async (rows) => {
      const cells = rows.map((row) => [text(row, 'effect'), text(row, 'rules')] as const);
      await transaction.run(
        `INSERT INTO twilio_ops_verdicts (id, effect, rules)
          SELECT id, effect, rules FROM ${transaction.dialect.given(columns)} AS given`,
        [jsonRows(cells.map(([effect, rules]) => [verdictId(effect, rules), effect, rules]))],
      );
    });
    for (const statement of [
      `UPDATE twilio_ops_decisions AS decision SET verdict = known.id
        FROM twilio_ops_verdicts AS known
        WHERE known.effect = decision.effect AND known.rules = decision.rules`,
      `UPDATE twilio_ops_decisions SET country = ${jsonText('record', 'recipient', 'country')},
        is_dry_run = CASE WHEN ${jsonText('record', 'mode')} = 'dryRun' THEN 1 ELSE 0 END`,
      `ALTER TABLE twilio_ops_decisions DROP COLUMN effect`,
      `ALTER TABLE twilio_ops_decisions DROP COLUMN rules`,
      `CREATE INDEX twilio_ops_decisions_verdict
        ON twilio_ops_decisions (verdict, evaluated_at, id)`,
    ])
      await transaction.run(statement);
  },
};
