import type { Migration } from './Migration';

/**
 * What people have approved. Of a text only keyed hashes are kept: of the whole, and in `parts` of
 * what stands between its variables. `id` is the keyed hash of account and text.
 */
export const approvals: Migration = {
  version: 8,
  name: 'approvals',
  statements: ({ integer }) => [
    `CREATE TABLE twilio_ops_approvals (
      id TEXT PRIMARY KEY,
      account TEXT NOT NULL,
      text_hash TEXT NOT NULL,
      parts TEXT NOT NULL,
      approved_by TEXT NOT NULL,
      reason TEXT NOT NULL,
      approved_at ${integer} NOT NULL,
      ends_at ${integer} NOT NULL
    )`,
    `CREATE INDEX twilio_ops_approvals_account ON twilio_ops_approvals (account, ends_at)`,
    `CREATE INDEX twilio_ops_approvals_end ON twilio_ops_approvals (ends_at)`,
  ],
};
