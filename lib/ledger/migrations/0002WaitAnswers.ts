import type { Migration } from './Migration';

/** What an execution is to be told must outlive the process that received it. */
export const waitAnswers: Migration = {
  version: 2,
  name: 'waitAnswers',
  statements: () => [`ALTER TABLE twilio_ops_waits ADD COLUMN answer TEXT`],
};
