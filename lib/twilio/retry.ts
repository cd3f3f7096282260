import { longestRetryAfterSeconds } from './answerError';
import { sleep, systemClock, type Clock } from './clock';
import { errorCode } from './errorCodes';
import { asTwilioError, type TwilioOpsError } from './errors';

export interface RetryOptions {
  /** Repeating it does no harm: a GET, or a request that Twilio itself tells apart. */
  isIdempotent: boolean;
  /** The execution's cancel signal: no further attempt. */
  signal?: AbortSignal;
  clock?: Clock;
  /** From 0 to below 1. */
  random?: () => number;
}

/** `unknown`: it may have taken effect; look it up before anything is sent again. */
export type RetryDecision =
  { decision: 'again'; afterMilliseconds: number } | { decision: 'unknown' | 'fail' };

/** A 429 was never processed, so trying again costs only time: about four minutes in all. */
const throttledAttempts = 12;
const otherAttempts = 4;
const firstDelayMilliseconds = 250;
const longestDelayMilliseconds = 30_000;
/** How long one item may wait for a limit of its own that only Twilio's answer names. */
const longestOwnWaitSeconds = 60;

/**
 * What to do after attempt number `attempt` (the first is 1) ended in this error:
 * - too many requests at once, a full queue: Twilio did not process it, so again, whatever the
 *   request;
 * - a 429 with another code: a limit of its own, which repeating does not lift: permanent, unless
 *   we do not know the code and Twilio says that the limit lifts soon;
 * - anything after which Twilio wants us to wait for more than an hour: permanent;
 * - the request was not written, as the connection failed: again;
 * - no answer, or 5xx: again if it does no harm, otherwise `unknown`;
 * - everything else is permanent.
 */
export function decideRetry(
  error: TwilioOpsError,
  attempt: number,
  { isIdempotent, random = Math.random }: RetryOptions,
): RetryDecision {
  const { network, mayHaveBeenProcessed, isThrottled, retryAfterSeconds = 0 } = error;
  const entry = errorCode(error.code);
  const isUnknown = mayHaveBeenProcessed && !isIdempotent;
  if (isUnknown) return { decision: 'unknown' };
  if (network?.fault === 'cancelled') return { decision: 'fail' };
  if (retryAfterSeconds > longestRetryAfterSeconds) return { decision: 'fail' };
  const isWorthIt =
    isThrottled ||
    entry?.waitSeconds !== undefined ||
    error.action === 'retry' ||
    (entry === undefined && liftsSoon(error));
  if (!isWorthIt || attempt >= (isThrottled ? throttledAttempts : otherAttempts))
    return { decision: 'fail' };
  // "Full jitter": the attempts of many workers spread out instead of coming back together.
  const delay =
    random() * Math.min(longestDelayMilliseconds, firstDelayMilliseconds * 2 ** attempt);
  return {
    decision: 'again',
    afterMilliseconds: Math.max(entry?.waitSeconds ?? 0, retryAfterSeconds) * 1000 + delay,
  };
}

const liftsSoon = ({ status, retryAfterSeconds = Infinity }: TwilioOpsError) =>
  status === 429 && retryAfterSeconds <= longestOwnWaitSeconds;

/**
 * Makes the request until it succeeds or `decideRetry` says otherwise.
 * @returns the result and how many attempts it took
 * @throws TwilioOpsError with `attempts`; after a request that is not idempotent,
 * `mayHaveBeenProcessed` says that its outcome is unknown. What is not about a request to Twilio is
 * raised unchanged
 */
export async function withRetries<T>(
  request: (attempt: number) => Promise<T>,
  options: RetryOptions,
): Promise<{ result: T; attempts: number }> {
  const { signal, clock = systemClock } = options;
  for (let attempt = 1; ; attempt++) {
    try {
      return { result: await request(attempt), attempts: attempt };
    } catch (raw) {
      const error = asTwilioError(raw);
      if (!error) throw raw;
      error.attempts = attempt;
      const decided = decideRetry(error, attempt, options);
      if (decided.decision !== 'again') throw error;
      await sleep(clock, decided.afterMilliseconds, signal);
      if (signal?.aborted) throw error;
    }
  }
}
