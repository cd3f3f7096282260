import type { Logger } from 'n8n-workflow';
import type { Ledger } from '../../../lib/ledger/ledger';
import {
  isAboutConsent,
  isRefusedForOptOut,
  recordConsent,
  recordContact,
  recordRefusal,
} from './consent';
import { markOutOfOrder } from './inOrder';
import type { Arrival } from './item';
import { findWaits } from './waits';

/**
 * Writes to the ledger what must be known before the workflow runs, and finds out who waits for it.
 * @throws when an opt-out cannot be written: it may not get lost, so the webhook fails where people
 * see it. Anything else is only logged, for a ledger that is away should not keep messages from the
 * workflow.
 */
export async function recordInLedger(
  arrivals: readonly Arrival[],
  { openLedger, logger, now }: { openLedger: () => Promise<Ledger>; logger: Logger; now: Date },
): Promise<void> {
  for (const arrival of arrivals) {
    const { data, source, reading, event } = arrival;
    if (reading && isAboutConsent(reading))
      await recordConsent(data, reading, await openLedger(), now);
    if (isRefusedForOptOut(source)) await recordRefusal(source, await openLedger(), now);
    try {
      if (reading) await recordContact(data, await openLedger(), now);
      if (reading || arrival.query.wait) await findWaits(arrival, await openLedger());
      if (event.progress) await markOutOfOrder(arrival, await openLedger(), now);
    } catch (error) {
      logger.warn(`The ledger could not be written: ${(error as Error).message}`);
    }
  }
}
