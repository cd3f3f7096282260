import type { Migration } from './Migration';

/** An opt-out may end by itself ("no texts until Monday"), or mean one channel alone (calls). */
export const consentScope: Migration = {
  version: 7,
  name: 'consentScope',
  statements: ({ integer }) => [
    `ALTER TABLE twilio_ops_consent ADD COLUMN ends_at ${integer}`,
    `ALTER TABLE twilio_ops_consent ADD COLUMN channel_only ${integer}`,
  ],
};
