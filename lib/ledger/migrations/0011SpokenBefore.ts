import type { Migration } from './Migration';

/** A reply is read with the question that it answers, and in the language of the conversation. */
export const spokenBefore: Migration = {
  version: 11,
  name: 'spokenBefore',
  statements: () => [
    `ALTER TABLE twilio_ops_waits ADD COLUMN question TEXT`,
    `ALTER TABLE twilio_ops_inbound ADD COLUMN language TEXT`,
  ],
};
