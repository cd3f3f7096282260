import type { Migration } from './Migration';

/** An opt-out may end by itself: "no texts until Monday". */
export const consentScope: Migration = {
  version: 7,
  name: 'consentScope',
  statements: ({ integer }) => [`ALTER TABLE twilio_ops_consent ADD COLUMN ends_at ${integer}`],
};
