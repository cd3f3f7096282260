import { unknownHalf } from '../contentHash';
import type { Migration } from './Migration';

/**
 * One person is reached on several channels and by several spellings: a look-up tries them all.
 * The second half of a content hash is of what Twilio shows, which nobody can say of what is there.
 */
export const sentAddress: Migration = {
  version: 12,
  name: 'sentAddress',
  statements: () => [
    `ALTER TABLE twilio_ops_sends ADD COLUMN address_hash TEXT`,
    `UPDATE twilio_ops_sends SET content_hash = substr(content_hash, 1, 32) || '${unknownHalf}'`,
  ],
};
