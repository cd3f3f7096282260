import type { Ledger } from '../../../lib/ledger/ledger';
import type { Arrival } from './item';

const keptForSeconds = 24 * 60 * 60;

/**
 * Marks a status that came after a later one of the same message or call: Twilio does not deliver
 * them in order (https://www.twilio.com/docs/messaging/guides/track-outbound-message-status).
 */
export async function markOutOfOrder(arrival: Arrival, ledger: Ledger, now: Date): Promise<void> {
  const { event, data } = arrival;
  const progress = event.progress?.(data);
  if (!progress) return;
  const idOf = (rank: number) => JSON.stringify([event.id, progress.sid, rank]);
  await ledger.seen.first(idOf(progress.rank), now, keptForSeconds);
  for (let rank = progress.rank + 1; rank <= progress.last; rank += 1) {
    // Kept for no time: this asks without leaving a trace.
    if (!(await ledger.seen.first(idOf(rank), now, 0))) arrival.isOutOfOrder = true;
  }
}
