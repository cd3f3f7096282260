import type { Logger } from 'n8n-workflow';
import type { Ledger } from '../../../lib/ledger/ledger';
import type { AnswerTime } from './answerTime';
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

interface RecordingContext {
  openLedger: () => Promise<Ledger>;
  logger: Logger;
  now: Date;
  time: AnswerTime;
}

/**
 * Writes opt-outs and opt-ins to the ledger.
 * @throws when one cannot be written before Twilio wants its answer: it must not get lost, so the
 * webhook fails where people will see it, while the ledger keeps trying.
 */
export async function recordOptOuts(
  arrivals: readonly Arrival[],
  { openLedger, logger, now, time }: RecordingContext,
): Promise<void> {
  const failed = ({ message }: Error) =>
    logger.error(`An opt-out or opt-in could not be written to the ledger: ${message}`);
  for (const { data, source, reading } of arrivals) {
    if (reading && isAboutConsent(reading)) {
      const work = async () => recordConsent(data, reading, await openLedger(), now);
      await time.wait('optOut', work, { failed });
    }
    if (isRefusedForOptOut(source)) {
      const work = async () => recordRefusal(source, await openLedger(), now);
      await time.wait('optOut', work, { failed });
    }
  }
}

/**
 * Notes who has written and in which order statuses came, and finds the executions that wait for
 * them. A ledger that is away or slow is only logged, and only once: it must not keep messages from
 * the workflow.
 * @param goOn tells the waiting executions, including those found after Twilio had its answer
 */
export async function recordFacts(
  arrivals: readonly Arrival[],
  goOn: (arrival: Arrival) => Promise<void>,
  { openLedger, logger, now, time }: RecordingContext,
): Promise<void> {
  let failure: Error | undefined;
  for (const arrival of arrivals) {
    // What is found too late must not change what the workflow is given.
    const found = { ...arrival };
    const work = async () => {
      if (found.reading) await recordContact(found.data, await openLedger(), now);
      if (found.reading || found.query.wait) await findWaits(found, await openLedger());
      if (found.event.progress) await markOutOfOrder(found, await openLedger(), now);
    };
    try {
      await time.wait('facts', work, { done: () => void goOn(found) });
      await goOn(Object.assign(arrival, found));
    } catch (error) {
      failure ??= error as Error;
    }
  }
  if (failure) logger.warn(`The ledger could not be written: ${failure.message}`);
}
