import { sendEnd } from '../sendEnd';
import type { Migration } from './Migration';

/** What is scheduled counts towards frequency caps when it goes out, and is kept for as long. */
export const dueSends: Migration = {
  version: 14,
  name: 'dueSends',
  statements: ({ integer }) => [
    `ALTER TABLE twilio_ops_sends ADD COLUMN due_at ${integer}`,
    `DROP INDEX twilio_ops_sends_end`,
    `CREATE INDEX twilio_ops_sends_end ON twilio_ops_sends ((${sendEnd}))`,
  ],
};
