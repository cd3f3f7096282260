import type { Logger } from 'n8n-workflow';
import type { ConsentEvent, Ledger } from '../../../lib/ledger/ledger';
import type { Spool } from '../../../lib/ledger/spool';
import { isOptOutAtTwilio, recordOptOutAtTwilio } from '../../../lib/sending/optOutAtTwilio';
import type { Heard } from '../heard';
import type { AnswerTime } from './answerTime';
import { consentOf, recordContact } from './consent';
import { markOutOfOrder } from './inOrder';
import type { Arrival } from './item';
import { recipientOf } from './recipientOf';
import { replayWhenBack } from './replaySpool';
import { findWaits } from './waits';

interface RecordingContext {
  openLedger: () => Promise<Ledger>;
  /** Where opt-outs wait while the ledger is away; `undefined` where there is no such place. */
  spool: Spool | undefined;
  logger: Logger;
  now: Date;
  time: AnswerTime;
}

/**
 * Writes opt-outs and opt-ins to the ledger; to the spool, if the ledger does not take them in
 * time.
 * @throws when they can be kept in neither place before Twilio wants its answer: Twilio must
 * deliver them again, while the ledger keeps trying.
 */
export async function recordOptOuts(
  arrivals: readonly Arrival[],
  { openLedger, spool, logger, now, time }: RecordingContext,
): Promise<void> {
  const read = arrivals.flatMap(({ account, heard, saidAt }) =>
    heard.map(async (one) => consentOf(await withRecipient(account, one), saidAt, now)),
  );
  const all = await time.wait('optOut', async () => Promise.all(read));
  const entries = all.filter((entry) => entry !== null);
  if (entries.length === 0) return;
  const work = async () => write(entries, await openLedger());
  const failed = ({ message }: Error) =>
    logger.error(`An opt-out or opt-in could not be written to the ledger: ${message}`);
  if (!spool) return time.wait('optOut', work, { failed });
  try {
    await time.wait('spooled', work);
  } catch (error) {
    await time.wait('optOut', async () => spool.append(entries));
    replayWhenBack(spool, openLedger);
    const { message } = error as Error;
    logger.warn(`An opt-out or opt-in waits on the disk until the ledger takes it: ${message}`);
  }
}

/** A refusal with whom it was about, also where only the message at Twilio tells. */
const withRecipient = async (account: Arrival['account'], heard: Heard): Promise<Heard> =>
  heard.kind === 'refused' && heard.to === undefined
    ? { ...heard, to: await recipientOf(account, heard.sid) }
    : heard;

/** Writes them; what is there already stays as it is. */
export async function write(entries: readonly ConsentEvent[], ledger: Ledger): Promise<void> {
  await ledger.consent.append(entries.filter((entry) => !isOptOutAtTwilio(entry)));
  for (const entry of entries.filter(isOptOutAtTwilio))
    await recordOptOutAtTwilio(ledger, entry, entry.occurredAt);
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
  const log = ({ message }: Error) =>
    logger.warn(`A waiting execution could not be told: ${message}`);
  for (const arrival of arrivals) {
    // What is found too late must not change what the workflow is given.
    const found = { ...arrival };
    const work = async () => {
      for (const said of found.heard)
        if (said.kind === 'said') await recordContact(said, await openLedger(), found.saidAt);
      if (found.reading || found.query.wait) await findWaits(found, await openLedger());
      if (found.event.progress) await markOutOfOrder(found, await openLedger(), now);
    };
    try {
      await time.wait('facts', work, { done: () => void goOn(found).catch(log) });
      await goOn(Object.assign(arrival, found));
    } catch (error) {
      failure ??= error as Error;
    }
  }
  if (failure) logger.warn(`The ledger could not be written: ${failure.message}`);
}
