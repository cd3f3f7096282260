import type { Migration } from './Migration';

/**
 * A callback's URL carries the wait's id, so neither the message's SID nor a status that came
 * before it need be kept.
 */
export const waitsById: Migration = {
  version: 3,
  name: 'waitsById',
  statements: () => [
    `DROP TABLE twilio_ops_early_statuses`,
    `DROP INDEX twilio_ops_waits_sid`,
    `ALTER TABLE twilio_ops_waits DROP COLUMN sid`,
  ],
};
