import type { Migration } from './Migration';

/** One person is reached on several channels and by several spellings: a look-up tries them all. */
export const sentAddress: Migration = {
  version: 12,
  name: 'sentAddress',
  statements: () => [`ALTER TABLE twilio_ops_sends ADD COLUMN address_hash TEXT`],
};
