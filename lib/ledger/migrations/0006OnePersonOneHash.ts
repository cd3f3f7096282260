import type { Migration } from './Migration';
import { rehashConsent, rehashNumbered } from './rehash';

const tables = ['consent', 'sends', 'decisions', 'inbound', 'waits'].map(
  (name) => `twilio_ops_${name}`,
);

/**
 * Rows belong to the person rather than to one spelling of the number. Rows that contain a number
 * get a new hash; rows without one keep the hash of the spelling, and are looked up under all
 * former spellings of a person (`people.ts`).
 */
export const onePersonOneHash: Migration = {
  version: 6,
  name: 'onePersonOneHash',
  statements: () => [
    ...tables.map((table) => `ALTER TABLE ${table} RENAME COLUMN recipient_hash TO person_hash`),
    `INSERT INTO twilio_ops_settings (name, value) SELECT 'formerSpellings', '1'
      WHERE ${tables.map((table) => `EXISTS (SELECT 1 FROM ${table})`).join(' OR ')}`,
  ],
  async run(transaction, hash) {
    await rehashConsent(transaction, hash);
    await rehashNumbered(transaction, hash, {
      table: 'twilio_ops_decisions',
      key: 'id',
      type: 'integer',
    });
    await rehashNumbered(transaction, hash, {
      table: 'twilio_ops_waits',
      key: 'wait_id',
      type: 'text',
    });
  },
};
