import { randomUUID } from 'node:crypto';
import type { INode, Logger } from 'n8n-workflow';
import { EventLoopTurns } from '../../../lib/kit/eventLoopTurns';
import type { Ledger } from '../../../lib/ledger/ledger';
import type { AnswerTime } from './answerTime';
import type { Arrival } from './item';

/** Event Streams repeats for up to four hours, webhooks for seconds. */
const keptForSeconds = 24 * 60 * 60;

interface DeduplicationContext {
  openLedger: () => Promise<Ledger>;
  logger: Logger;
  workflowId: string;
  node: INode;
  now: Date;
  time: AnswerTime;
  /** Told each mark in the ledger, and by whom it was set: whoever set it can take it back. */
  marked?: (id: string, by: string) => void;
}

/**
 * Keeps the events that this trigger has not handled yet, in whatever process. Where the parameters
 * cannot reveal a repeat, the idempotency token does; without one an event passes, as does every
 * event while the ledger is away: better twice than not at all.
 */
export async function deduplicate(
  arrivals: readonly Arrival[],
  { openLedger, logger, workflowId, node, now, time, marked }: DeduplicationContext,
): Promise<Arrival[]> {
  const fresh: Arrival[] = [];
  const turns = new EventLoopTurns();
  let checked = 0;
  try {
    for (const arrival of arrivals) {
      await turns.due();
      const identity = arrival.event.identity(arrival.data) ?? arrival.idempotencyToken;
      const id = JSON.stringify([workflowId, node.id, arrival.event.id, identity]);
      const by = randomUUID();
      const isFirst = async () => (await openLedger()).seen.first(id, now, keptForSeconds, by);
      if (identity === undefined || (await time.wait('repeats', isFirst))) {
        fresh.push(arrival);
        marked?.(id, by);
      }
      checked += 1;
    }
    return fresh;
  } catch (error) {
    logger.warn(`Whether an event came before cannot be told: ${(error as Error).message}`, {
      node: node.name,
    });
    // Do not ask a ledger that is away for each of a thousand events.
    return [...fresh, ...arrivals.slice(checked)];
  }
}
