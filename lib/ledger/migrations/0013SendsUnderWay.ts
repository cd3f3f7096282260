import type { Migration } from './Migration';

/** Whoever watches over the ledger asks who has left sends under way; there are few of them. */
export const sendsUnderWay: Migration = {
  version: 13,
  name: 'sendsUnderWay',
  statements: () => [
    `CREATE INDEX twilio_ops_sends_under_way ON twilio_ops_sends (owner) WHERE state = 'reserved'`,
  ],
};
