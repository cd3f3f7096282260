import type { Twilio } from 'twilio';
import type { MessageInstance } from 'twilio/lib/rest/api/v2010/account/message';

import { sleep, systemClock, type Clock } from './clock';
import { asTwilioError } from './errors';
import { messagesTo } from './messagesTo';
import { withRetries } from './retry';

/** A send whose answer was lost. */
export interface LostMessage {
  /** As it was given to Twilio, with the channel's prefix. */
  to: string;
  /** The text as it was given; `undefined` where Twilio makes it (a content template). */
  body: string | undefined;
  /** When it was reserved, by the clock of this machine. */
  since: Date;
  /** Which of these SIDs are known answers of other sends. */
  claimed(sids: readonly string[]): Promise<ReadonlySet<string>>;
}

export type Verdict =
  | { verdict: 'found'; message: MessageInstance }
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
 * Looks up at Twilio what became of a send without an answer. One unclaimed outbound API message to the recipient since
 * the reservation with the same text is it. None, once the list had time to catch up: it was not sent. Anything else
 * (a trial prefix, smart encoding and link shortening change the text; two alike) is unknown, and so is a list that
 * cannot be read.
 */
export async function reconcile(
  client: Twilio, lost: LostMessage, options: ReconcileOptions = {},
): Promise<Verdict> {
  const { signal, clock = systemClock, waitsSeconds = defaultWaitsSeconds } = options;
  // What was seen once counts, even if a later answer comes from a copy of the list that lags more.
  const seen = new Map<string, MessageInstance>();
  let verdict = await look(client, lost, seen, options);
  for (const seconds of waitsSeconds) {
    if (verdict.verdict === 'found') return verdict;
    await sleep(clock, seconds * 1000, signal);
    if (signal?.aborted) return { verdict: 'unknown', reason: 'The execution was stopped during the look-up.' };
    verdict = await look(client, lost, seen, options);
  }
  return verdict;
}

async function look(
  client: Twilio, lost: LostMessage, seen: Map<string, MessageInstance>, options: ReconcileOptions,
): Promise<Verdict> {
  const { clock = systemClock } = options;
  const list = () => messagesTo(client, lost.to, lost.since, clock.now);
  try {
    const { result } = await withRetries(list, { ...options, isIdempotent: true });
    if (!result) return { verdict: 'unknown', reason: 'This recipient has too many messages to look through.' };
    for (const message of result) seen.set(message.sid, message);
  } catch (raw) {
    const error = asTwilioError(raw);
    if (!error) throw raw;
    return { verdict: 'unknown', reason: `Twilio's list of messages could not be read: ${error.message}` };
  }
  return await judge([...seen.values()], lost);
}

async function judge(messages: readonly MessageInstance[], { body, claimed }: LostMessage): Promise<Verdict> {
  const outbound = messages.filter(({ direction }) => direction === 'outbound-api');
  const taken = outbound.length > 0 ? await claimed(outbound.map(({ sid }) => sid)) : new Set<string>();
  const free = outbound.filter(({ sid }) => !taken.has(sid));
  if (free.length === 0) return { verdict: 'notSent' };
  const [message, ...others] = free.filter((candidate) => candidate.body === body);
  if (message && others.length === 0) return { verdict: 'found', message };
  const sids = free.map(({ sid }) => sid).join(', ');
  return {
    verdict: 'unknown',
    reason: message
      ? `Several messages to this recipient have this text (${sids}); it may be any of them, or none.`
      : `There is a message to this recipient with another text (${sids}); it may be this one, changed by Twilio.`,
  };
}
