import { randomUUID } from 'node:crypto';
import type { Logger } from 'n8n-workflow';
import type { HearingMark, Ledger } from '../../../lib/ledger/ledger';
import { backgroundClock, sleep } from '../../../lib/twilio/clock';
import { hourMilliseconds } from '../../../lib/kit/durations';
import { longestMs, readGap, type GapContext } from './gap';

/** How often it is noted that all is heard. */
const noteEveryMs = 60_000;
/** A process that has noted nothing for so long may have ended, and after an hour surely has. */
const staleMs = 5 * noteEveryMs;
const endedMs = hourMilliseconds;
/** Within so long, Twilio's list shows what was written. */
const listLagMs = 60_000;
/** How soon it is tried again to read what was missed, and how rarely in the end. */
const firstPauseMs = 5_000;
const longestPauseMs = 5 * 60_000;

export interface HearingContext extends GapContext {
  /** Where the ledger is; what is kept in another is not kept in this one. */
  ledgerId: string;
  logger: Pick<Logger, 'info' | 'warn'>;
}

/** What this process knows of an account in one ledger. */
interface Hearing {
  /** This process, among those that note in the ledger what they have heard. */
  process: string;
  /** Of the latest webhook: with the account as it is now. */
  context: HearingContext;
  /** Whether the ledger was asked what was heard before this process came. */
  isCompared: boolean;
  /** From when on something may have been missed. */
  missingSince: Date | undefined;
  /** How often something was missed. */
  misses: number;
  isReading: boolean;
  notedMs: number;
}

const all = new Map<string, Hearing>();

function hearingOf(context: HearingContext): Hearing {
  const id = JSON.stringify([context.ledgerId, context.account.accountSid]);
  const known = all.get(id) ?? {
    ...{ process: randomUUID(), isCompared: false, missingSince: undefined, misses: 0 },
    ...{ isReading: false, notedMs: -Infinity, context },
  };
  all.set(id, known);
  return Object.assign(known, { context });
}

/**
 * After a webhook that was kept: notes it from time to time, and reads from Twilio what came while
 * no process was there, at the first webhook of each process and when another has ended. Never
 * fails.
 */
export async function heard(
  context: HearingContext,
  now: Date,
  clock = backgroundClock,
): Promise<void> {
  const hearing = hearingOf(context);
  if (hearing.missingSince || now.getTime() - hearing.notedMs < noteEveryMs) return;
  hearing.notedMs = now.getTime();
  try {
    const ledger = await context.openLedger();
    const since = await unheardSince(hearing, ledger, now);
    hearing.isCompared = true;
    if (since) await readMissed(hearing, since, clock);
    else await ledger.hearing.note(context.account.accountSid, now, hearing.process);
  } catch {
    // Others say that the ledger is away.
    hearing.notedMs = -Infinity;
  }
}

/** After a webhook that could not be kept: reads it from Twilio as soon as the ledger is back. */
export async function missed(
  context: HearingContext,
  now: Date,
  clock = backgroundClock,
): Promise<void> {
  const hearing = hearingOf(context);
  hearing.misses += 1;
  await readMissed(hearing, now, clock);
}

/**
 * Since when somebody may have been heard by no process. One that has just come takes all that is
 * noted for what processes that have ended left, for it cannot tell: to read a minute again costs
 * one request.
 */
async function unheardSince(
  { process, isCompared, context }: Hearing,
  ledger: Ledger,
  now: Date,
): Promise<Date | undefined> {
  const marks = await ledger.hearing.marks(context.account.accountSid);
  const others = marks.filter((mark) => mark.process !== process);
  return (isCompared ? others.filter(isStale(now)) : others)[0]?.until;
}

/** Less and less often, for whoever has ended may have missed something until they did. */
const isStale =
  (now: Date) =>
  ({ until, signAt }: HearingMark): boolean =>
    now.getTime() - until.getTime() > Math.max(staleMs, until.getTime() - signAt.getTime());

/** Tries until it has read all that was missed, and again when Twilio's list is surely complete. */
async function readMissed(
  hearing: Hearing,
  since: Date,
  clock: typeof backgroundClock,
): Promise<void> {
  hearing.missingSince ??= since;
  if (hearing.isReading) return;
  hearing.isReading = true;
  const say = sayOnce(hearing);
  let completeFrom: Date | undefined;
  let misses = hearing.misses;
  for (;;) {
    const readUntil = await untilRead(hearing, clock, say);
    if (completeFrom && readUntil >= completeFrom && misses === hearing.misses) {
      await noteAll(hearing, readUntil);
      break;
    }
    misses = hearing.misses;
    await sleep(clock, listLagMs);
    completeFrom = new Date();
  }
  // From now on webhooks are kept; what is not shall be noticed anew.
  Object.assign(hearing, { missingSince: undefined, isReading: false });
}

/** Whether or not it can be noted, all has been read; then more is read the next time. */
async function noteAll({ context, process }: Hearing, at: Date): Promise<void> {
  const note = async () =>
    (await context.openLedger()).hearing.note(context.account.accountSid, at, process);
  await note().catch(() => undefined);
}

/** Reads what was missed, however often it takes; what was read is never read again. */
async function untilRead(
  hearing: Hearing,
  clock: typeof backgroundClock,
  say: (message: string) => void,
): Promise<Date> {
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
    const { account, openLedger } = hearing.context;
    // Others say that the ledger is away.
    const ledger = await openLedger().catch(() => undefined);
    try {
      if (ledger) return await readAndNote(hearing, ledger, say);
    } catch (error) {
      say(
        `What was written to ${account.name} since ${hearing.missingSince!.toISOString()} could not be kept, nor be read from Twilio yet, which is tried again until it can be: ${(error as Error).message}`,
      );
    }
    await sleep(clock, pauseMs);
  }
}

async function readAndNote(
  hearing: Hearing,
  { hearing: noted }: Ledger,
  say: (message: string) => void,
): Promise<Date> {
  const { context, process } = hearing;
  const { accountSid, name } = context.account;
  const since = hearing.missingSince!;
  if (Date.now() - since.getTime() > longestMs)
    say(
      `What was written to ${name} before ${new Date(Date.now() - longestMs).toISOString()} and could not be kept is no longer read: look for opt-outs since ${since.toISOString()} in the Twilio Console`,
    );
  const startedAt = await readGap(context, since);
  // What came just before may be missing in Twilio's list.
  const surely = new Date(startedAt.getTime() - listLagMs);
  if (surely > since) hearing.missingSince = surely;
  await noted.advance(accountSid, since, surely);
  await noted.note(accountSid, surely, process);
  for (const mark of await noted.marks(accountSid)) {
    const hasEnded = mark.process === '' || Date.now() - mark.signAt.getTime() > endedMs;
    if (hasEnded && mark.process !== process && mark.until >= surely)
      await noted.forget(accountSid, mark);
  }
  return startedAt;
}

/** Each thing once in a reading, however long it takes. */
function sayOnce({ context }: Hearing): (message: string) => void {
  let isSaid = false;
  return (message) => {
    if (!isSaid) context.logger.warn(message);
    isSaid = true;
  };
}
