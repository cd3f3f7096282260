import type { Logger } from 'n8n-workflow';
import { backgroundClock, sleep } from '../../../lib/twilio/clock';
import { readGap, type GapContext } from './gap';

/** How often it is noted that all is heard. */
const noteEveryMs = 60_000;
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
  /** Whether the ledger was asked up to when all was heard before this process came. */
  isCompared: boolean;
  /** From when on something may have been missed. */
  missingSince: Date | undefined;
  isReading: boolean;
  notedMs: number;
}

const all = new Map<string, Hearing>();

function hearingOf({ ledgerId, account }: HearingContext): Hearing {
  const id = JSON.stringify([ledgerId, account.accountSid]);
  const known = all.get(id) ?? {
    ...{ isCompared: false, missingSince: undefined, isReading: false, notedMs: -Infinity },
  };
  all.set(id, known);
  return known;
}

/**
 * After a webhook that was kept: notes it from time to time, and at the first of a process reads
 * from Twilio what came while n8n was away. Never fails.
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
    const since = hearing.isCompared ? undefined : await awaySince(context, now);
    hearing.isCompared = true;
    if (since) await readMissed(hearing, context, since, clock);
    else await note(context, now);
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
  await readMissed(hearingOf(context), context, now, clock);
}

/** Since when no process has noted anything; `undefined` if that is normal. */
async function awaySince({ account, openLedger }: HearingContext, now: Date) {
  const until = await (await openLedger()).hearing.until(account.accountSid);
  return until && now.getTime() - until.getTime() > 2 * noteEveryMs ? until : undefined;
}

const note = async ({ account, openLedger }: HearingContext, at: Date) =>
  (await openLedger()).hearing.note(account.accountSid, at);

/** Tries until it has read all that was missed, and again when Twilio's list is surely complete. */
async function readMissed(
  hearing: Hearing,
  context: HearingContext,
  since: Date,
  clock: typeof backgroundClock,
): Promise<void> {
  hearing.missingSince ??= since;
  if (hearing.isReading) return;
  hearing.isReading = true;
  for (let pauseMs = firstPauseMs; !(await isRead(context, hearing.missingSince)); pauseMs *= 2)
    await sleep(clock, Math.min(pauseMs, longestPauseMs));
  await sleep(clock, listLagMs);
  // From now on webhooks are kept; what is not shall be noticed anew.
  const missingSince = hearing.missingSince;
  Object.assign(hearing, { missingSince: undefined, isReading: false });
  if (await isRead(context, missingSince)) await note(context, new Date()).catch(() => undefined);
  else await readMissed(hearing, context, missingSince, clock);
}

async function isRead(context: HearingContext, since: Date): Promise<boolean> {
  try {
    // Others say that the ledger is away.
    await context.openLedger();
  } catch {
    return false;
  }
  return readGap(context, since).then(
    () => true,
    (error: Error) => {
      context.logger.warn(
        `What was written to ${context.account.name} since ${since.toISOString()} could not be kept, nor be read from Twilio yet: ${error.message}`,
      );
      return false;
    },
  );
}
