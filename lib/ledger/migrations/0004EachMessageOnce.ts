import type { Migration } from './Migration';

/**
 * Sends belong to account, kind and recipient, know which execution they come from, and are held by
 * owners that send heartbeats. Former ids are kept with a prefix: `adoptFormer` finds them.
 */
export const eachMessageOnce: Migration = {
  version: 4,
  name: 'eachMessageOnce',
  statements: ({ integer }) => [
    `INSERT INTO twilio_ops_settings (name, value)
      SELECT 'formerSends', '1' WHERE EXISTS (SELECT 1 FROM twilio_ops_sends)`,
    `UPDATE twilio_ops_sends SET id = '1:' || id`,
    `UPDATE twilio_ops_sends SET state = 'accepted' WHERE state = 'sent'`,
    `ALTER TABLE twilio_ops_sends ADD COLUMN attempt TEXT NOT NULL DEFAULT ''`,
    `ALTER TABLE twilio_ops_sends ADD COLUMN version ${integer} NOT NULL DEFAULT 0`,
    `ALTER TABLE twilio_ops_sends ADD COLUMN origin TEXT`,
    `ALTER TABLE twilio_ops_sends ADD COLUMN place TEXT`,
    `ALTER TABLE twilio_ops_sends ADD COLUMN execution TEXT`,
    `ALTER TABLE twilio_ops_sends ADD COLUMN established_at ${integer}`,
    `CREATE INDEX twilio_ops_sends_origin ON twilio_ops_sends (origin, established_at)
      WHERE origin IS NOT NULL`,
    `CREATE TABLE twilio_ops_owners (
      owner TEXT PRIMARY KEY,
      beats ${integer} NOT NULL,
      beat_at ${integer} NOT NULL
    )`,
    `CREATE TABLE twilio_ops_turns (
      sender TEXT PRIMARY KEY,
      next_at ${integer} NOT NULL,
      taken_at ${integer} NOT NULL
    )`,
  ],
};
