import type { Migration } from './Migration';

/**
 * Some frequency caps count the messages about each topic by themselves, and a report tells by
 * template how many opted out.
 */
export const topicAndTemplate: Migration = {
  version: 9,
  name: 'topicAndTemplate',
  statements: () => [
    `ALTER TABLE twilio_ops_sends ADD COLUMN topic TEXT`,
    `ALTER TABLE twilio_ops_sends ADD COLUMN template TEXT`,
  ],
};
