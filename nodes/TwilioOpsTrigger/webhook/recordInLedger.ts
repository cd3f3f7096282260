import type { Logger } from 'n8n-workflow';
import { EventLoopTurns } from '../../../lib/kit/eventLoopTurns';
import type { ConsentEvent, Ledger } from '../../../lib/ledger/ledger';
import type { Spool } from '../../../lib/ledger/spool';
import { FieldError } from '../../../lib/kit/fieldError';
import { isOptOutAtTwilio, recordOptOutAtTwilio } from '../../../lib/sending/optOutAtTwilio';
import { mapInOrder } from '../../../lib/twilio/mapInOrder';
import type { Heard, Refused } from '../heard';
import type { AnswerTime } from './answerTime';
import { consentOf, recordContact, type Told } from './consent';
import { markOutOfOrder } from './inOrder';
import type { Arrival } from './item';
import { openedOnce } from './openedOnce';
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
 * time. Those of which only Twilio can tell whom they are about come last, each by itself, so that
 * none waits for another; one that Twilio does not know is passed over, with a line in the log.
 * @throws when one of them cannot be read, or can be kept in neither place, before Twilio wants its
 * answer: Twilio must deliver it again, while the ledger keeps trying. All others are kept.
 */
export async function recordOptOuts(
  arrivals: readonly Arrival[],
  context: RecordingContext,
): Promise<void> {
  const { logger, now, time } = context;
  const all = arrivals.flatMap(({ account, heard, saidAt: at, reading }) =>
    heard.map((one) => ({ account, heard: one, at, reading })),
  );
  const named = all.filter(({ heard }) => !isUnnamed(heard));
  const unnamed = all.flatMap(({ heard, ...more }) =>
    isUnnamed(heard) ? [{ heard, ...more }] : [],
  );
  const failures: unknown[] = [];
  const tried = async (work: () => Promise<void>) =>
    work().catch((error: unknown) => void failures.push(error));
  await tried(async () => keep(await entriesOf(named, now), context));
  await mapInOrder(unnamed, mostAsked, async ({ account, heard, at }) =>
    tried(async () => {
      const to = await time.wait('optOut', async () => recipientOf(account, heard.sid));
      if (to === undefined)
        logger.warn(
          `Twilio refused message ${heard.sid} because its recipient has opted out, but does not know the message, so nobody can tell whose opt-out it is; nothing was recorded`,
        );
      else await keep(await entriesOf([{ heard: { ...heard, to }, at }], now), context);
    }),
  );
  if (failures.length > 0) throw failures[0];
}

/** What they say of consent: of a thousand, n8n's event loop must not wait for all. */
async function entriesOf(all: readonly Told[], now: Date): Promise<ConsentEvent[]> {
  const turns = new EventLoopTurns();
  const entries: ConsentEvent[] = [];
  for (const told of all) {
    await turns.due();
    const entry = consentOf(told, now);
    if (entry) entries.push(entry);
  }
  return entries;
}

/** How many messages Twilio is asked for side by side. */
const mostAsked = 10;

/** Of a refusal in a conversation only the message at Twilio tells whom it was for. */
const isUnnamed = (heard: Heard): heard is Refused =>
  heard.kind === 'refused' && heard.to === undefined;

async function keep(
  entries: readonly ConsentEvent[],
  { openLedger, spool, logger, time }: RecordingContext,
): Promise<void> {
  if (entries.length === 0) return;
  const work = async () => void (await write(entries, await openLedger()));
  const failed = ({ message }: Error) =>
    logger.error(`An opt-out or opt-in could not be written to the ledger: ${message}`);
  if (!spool) return time.wait('optOut', work, { failed });
  try {
    await time.wait('spooled', work);
  } catch (error) {
    // The credential names no ledger that all processes see, nor would they see the spool beside
    // it: Twilio shall deliver it again.
    if (error instanceof FieldError) return Promise.reject(error);
    await time.wait('optOut', async () => spool.append(entries));
    replayWhenBack(spool, openLedger);
    const { message } = error as Error;
    logger.warn(`An opt-out or opt-in waits on the disk until the ledger takes it: ${message}`);
  }
}

/** Writes them; what is there already stays as it is. Returns how many were new. */
export async function write(entries: readonly ConsentEvent[], ledger: Ledger): Promise<number> {
  let count = await ledger.consent.append(entries.filter((entry) => !isOptOutAtTwilio(entry)));
  for (const entry of entries.filter(isOptOutAtTwilio))
    count += await recordOptOutAtTwilio(ledger, entry, entry.occurredAt);
  return count;
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
  const ledger = openedOnce(openLedger);
  let failure: Error | undefined;
  const log = ({ message }: Error) =>
    logger.warn(`A waiting execution could not be told: ${message}`);
  const turns = new EventLoopTurns();
  for (const arrival of arrivals) {
    await turns.due();
    // What is found too late must not change what the workflow is given.
    const found = { ...arrival };
    const work = async () => {
      for (const said of found.heard)
        if (said.kind === 'said') await recordContact(said, await ledger(), found.saidAt);
      if (found.reading || found.query.wait) await findWaits(found, await ledger());
      if (found.event.progress) await markOutOfOrder(found, await ledger(), now);
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
