import type { Migration } from './Migration';

/**
 * A statement whose answer was lost is executed again and must be able to tell what it did the
 * first time: by the token of its call, or by an id that the caller makes.
 */
export const repeatable: Migration = {
  version: 5,
  name: 'repeatable',
  statements: () => [
    `ALTER TABLE twilio_ops_seen ADD COLUMN marked_by TEXT`,
    `ALTER TABLE twilio_ops_waits ADD COLUMN created_by TEXT`,
    `ALTER TABLE twilio_ops_waits ADD COLUMN taken_by TEXT`,
    `DELETE FROM twilio_ops_decisions AS repeated WHERE EXISTS (
      SELECT 1 FROM twilio_ops_decisions AS first
      WHERE first.decision_id = repeated.decision_id AND first.id < repeated.id)`,
    `DROP INDEX twilio_ops_decisions_decision`,
    `CREATE UNIQUE INDEX twilio_ops_decisions_decision ON twilio_ops_decisions (decision_id)`,
  ],
};
