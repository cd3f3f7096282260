import type { Migration } from './Migration';

/** Some frequency caps count the messages about each topic by themselves. */
export const topicOfSend: Migration = {
  version: 9,
  name: 'topicOfSend',
  statements: () => [`ALTER TABLE twilio_ops_sends ADD COLUMN topic TEXT`],
};
