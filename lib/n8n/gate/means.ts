import type { LedgerBatch } from './ledgerBatch';
import type { PendingSends } from './pendingSends';
import type { TwilioFacts } from './twilio/twilioFacts';

/** What a decision is made with: the ledger, Twilio, and what this run has allowed. One for all items of a run. */
export interface GateMeans {
  /** The ledger for what many items ask or append at once. */
  readonly batch: LedgerBatch;
  readonly twilio: TwilioFacts;
  /** To be awaited before work that takes long, so that n8n's event loop gets its turns. */
  turn(): Promise<void>;
  /** The ledger's own key. */
  readonly key: Buffer;
  /** How many items the node has in this run. */
  readonly batchSize: number;
  /** What this run has allowed so far; the ledger does not know of it yet. */
  readonly pending: PendingSends;
}
