import type { Twilio } from 'twilio';
import type { CallInstance } from 'twilio/lib/rest/api/v2010/account/call';
import type { MessageInstance } from 'twilio/lib/rest/api/v2010/account/message';

import { sleep, systemClock, type Clock } from './clock';
import { asTwilioError } from './errors';
import { listedTo, type Listed, type Listing } from './listedTo';
import { withRetries } from './retry';

/** Something sent whose answer was lost. */
interface Lost {
  /** As it was given to Twilio, with the channel's prefix. */
  to: string;
  /** When it was reserved, by the clock of this machine. */
  since: Date;
  /** Which of these SIDs are known answers of other sends. */
  claimed(sids: readonly string[]): Promise<ReadonlySet<string>>;
}

export interface LostMessage extends Lost {
  /** The text as it was given; `undefined` where Twilio makes it (a content template). */
  body: string | undefined;
}

export interface LostCall extends Lost {
  from: string;
}

export type Verdict<Row> =
  | { verdict: 'found'; found: Row }
  | { verdict: 'notSent' }
  /** To be reported and not sent again by itself. */
  | { verdict: 'unknown'; reason: string };

export interface ReconcileOptions {
  signal?: AbortSignal;
  clock?: Clock;
  /** Pauses between looks; together the time that Twilio's list gets to catch up. */
  waitsSeconds?: readonly number[];
}

/** Thirty seconds; Twilio promises no time after which its list is complete. */
const defaultWaitsSeconds = [1, 2, 4, 8, 15];

/**
 * Looks up at Twilio what became of a message without an answer. One unclaimed outbound API message
 * to the recipient since the reservation with the same text is it. None, once the list had time to
 * catch up: it was not sent. Anything else (a trial prefix, smart encoding and link shortening
 * change the text; two alike) is unknown, and so is a list that cannot be read.
 */
export const reconcileMessage = async (
  client: Twilio,
  lost: LostMessage,
  options?: ReconcileOptions,
): Promise<Verdict<MessageInstance>> =>
  reconcile(client.messages, lost, ({ body }) => body === lost.body, options);

/**
 * The same for a call. Twilio does not show what was said, so one unclaimed call between the two
 * numbers is it.
 */
export const reconcileCall = async (
  client: Twilio,
  lost: LostCall,
  options?: ReconcileOptions,
): Promise<Verdict<CallInstance>> =>
  reconcile(client.calls, lost, ({ from }) => from === lost.from, options);

async function reconcile<Row extends Listed>(
  listing: Listing<Row>,
  lost: Lost,
  isAlike: (row: Row) => boolean,
  options: ReconcileOptions = {},
): Promise<Verdict<Row>> {
  const { signal, clock = systemClock, waitsSeconds = defaultWaitsSeconds } = options;
  // What was seen once counts, even if a later answer comes from a copy of the list that lags more.
  const seen = new Map<string, Row>();
  const look = async (): Promise<Verdict<Row>> => {
    const fault = await read(listing, lost, seen, options);
    return fault ? { verdict: 'unknown', reason: fault } : judge([...seen.values()], lost, isAlike);
  };
  let verdict = await look();
  for (const seconds of waitsSeconds) {
    if (verdict.verdict === 'found') return verdict;
    await sleep(clock, seconds * 1000, signal);
    if (signal?.aborted)
      return { verdict: 'unknown', reason: 'The execution was stopped during the look-up.' };
    verdict = await look();
  }
  return verdict;
}

/** Adds what Twilio's list shows now; gives the reason when it cannot be read. */
async function read<Row extends Listed>(
  listing: Listing<Row>,
  { to, since }: Lost,
  seen: Map<string, Row>,
  options: ReconcileOptions,
): Promise<string | undefined> {
  const { clock = systemClock } = options;
  try {
    const list = async () => listedTo(listing, to, since, clock.now);
    const { result } = await withRetries(list, { ...options, isIdempotent: true });
    if (!result) return "This recipient has too many entries in Twilio's list to look through.";
    for (const row of result) seen.set(row.sid, row);
    return undefined;
  } catch (raw) {
    const error = asTwilioError(raw);
    if (!error) throw raw;
    return `Twilio's list could not be read: ${error.message}`;
  }
}

async function judge<Row extends Listed>(
  rows: readonly Row[],
  { claimed }: Lost,
  isAlike: (row: Row) => boolean,
): Promise<Verdict<Row>> {
  const outbound = rows.filter(({ direction }) => direction === 'outbound-api');
  const taken =
    outbound.length > 0 ? await claimed(outbound.map(({ sid }) => sid)) : new Set<string>();
  const free = outbound.filter(({ sid }) => !taken.has(sid));
  if (free.length === 0) return { verdict: 'notSent' };
  const [found, ...others] = free.filter(isAlike);
  if (found && others.length === 0) return { verdict: 'found', found };
  const sids = free.map(({ sid }) => sid).join(', ');
  return {
    verdict: 'unknown',
    reason: found
      ? `Twilio shows several that are alike (${sids}); it may be any of them, or none.`
      : `Twilio shows one to this recipient that differs (${sids}); it may be this one, changed by Twilio.`,
  };
}
