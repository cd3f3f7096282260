import type { IExecuteFunctions } from 'n8n-workflow';
import type { Ledger } from '../ledger/ledger';
import type { Through } from '../twilio/client';
import type { Chunks } from './chunks';
import { ledgerBatch, type LedgerBatch } from './ledgerBatch';
import { PendingSends } from './pendingSends';
import { twilioFacts, type TwilioFacts } from './twilio/twilioFacts';

/**
 * What decisions are made with: the ledger, Twilio, and what this run has allowed. One for all
 * items of a run.
 */
export interface GateContext {
  /** The ledger, for what many items ask or append at once. */
  readonly batch: LedgerBatch;
  readonly twilio: TwilioFacts;
  /** Await this before long work, so that n8n's event loop gets its turns. */
  turn(): Promise<void>;
  /** The ledger's own key. */
  readonly key: Buffer;
  /** How many items the node has in this run. */
  readonly batchSize: number;
  /** What this run has allowed so far and the ledger does not know yet. */
  readonly pending: PendingSends;
}

/**
 * Prepares to decide about the items of a run. Twilio is asked at the node's own pace, if it has
 * one.
 */
export async function gateContext(
  n8n: IExecuteFunctions,
  ledger: Ledger,
  chunks: Chunks,
  through?: Through,
): Promise<GateContext> {
  return {
    batch: ledgerBatch(ledger, chunks.schedule),
    twilio: twilioFacts(n8n, through),
    turn: chunks.turn,
    key: await ledger.key(),
    batchSize: n8n.getInputData().length,
    pending: new PendingSends(),
  };
}
