import type { Logger } from 'n8n-workflow';
import type { Ledger } from '../../../lib/ledger/ledger';
import { isAboutConsent, recordConsent, recordContact } from './consent';
import { markOutOfOrder } from './inOrder';
import type { Arrival } from './item';

/**
 * Writes to the ledger what must be known before the workflow runs.
 * @throws when an opt-out cannot be written: it may not get lost, so the webhook fails where people see it. Anything
 * else is only logged, for a ledger that is away should not keep messages from the workflow.
 */
export async function remember(
  arrivals: readonly Arrival[],
  { openLedger, logger, now }: { openLedger: () => Promise<Ledger>; logger: Logger; now: Date },
): Promise<void> {
  for (const arrival of arrivals) {
    const { data, reading, event } = arrival;
    if (reading && isAboutConsent(reading)) await recordConsent(data, reading, await openLedger(), now);
    try {
      if (reading) await recordContact(data, await openLedger(), now);
      if (event.progress) await markOutOfOrder(arrival, await openLedger(), now);
    } catch (error) {
      logger.warn(`The ledger could not be written: ${(error as Error).message}`);
    }
  }
}
