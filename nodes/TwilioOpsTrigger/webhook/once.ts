import type { INode } from 'n8n-workflow';
import type { Ledger } from '../../../lib/ledger/ledger';
import type { Arrival } from './item';

/** Event Streams repeats for up to four hours, webhooks for seconds. */
const keptForSeconds = 24 * 60 * 60;

/**
 * Keeps the events that this trigger has not handled yet, in whatever process.
 * @param idempotencyToken tells repeats of events that their parameters cannot tell; without it such events pass
 */
export async function unseen(
  arrivals: readonly Arrival[],
  { ledger, workflowId, node, idempotencyToken, now }: {
    ledger: Ledger; workflowId: string; node: INode; idempotencyToken: string | undefined; now: Date;
  },
): Promise<Arrival[]> {
  const fresh: Arrival[] = [];
  for (const arrival of arrivals) {
    const identity = arrival.event.identity(arrival.data) ?? idempotencyToken;
    const id = JSON.stringify([workflowId, node.id, arrival.event.id, identity]);
    if (identity === undefined || (await ledger.seen.first(id, now, keptForSeconds))) fresh.push(arrival);
  }
  return fresh;
}
