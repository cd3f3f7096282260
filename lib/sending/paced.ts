import { AsyncLocalStorage } from 'node:async_hooks';
import type { Through } from '../twilio/client';
import { toTwilioError } from '../twilio/errors';
import type { Pace } from '../twilio/pace';
import { withRetries } from '../twilio/retry';

/** What happened in the requests of one item. */
interface Tally {
  /** Tries of requests that change something. */
  attempts: number;
  /** A request that changes something has succeeded. */
  hasChanged: boolean;
  /** Awaited right before each request that changes something. */
  guard: () => Promise<void>;
}

const tallies = new AsyncLocalStorage<Tally>();

/** Lets every request wait for its turn, and repeats what Twilio certainly did not process. */
export function pacedThrough(pace: Pace, signal: AbortSignal | undefined): Through {
  return async (request, carryOnce) => {
    const tally = tallies.getStore();
    const isRead = request.method.toLowerCase() === 'get';
    const attempt = async () => {
      if (!tally || isRead) return pace.run(carryOnce);
      tally.attempts += 1;
      const guarded = async () => {
        await tally.guard();
        return carryOnce();
      };
      return pace.run(guarded);
    };
    try {
      const { result } = await withRetries(attempt, { isIdempotent: isRead, signal });
      if (tally && !isRead) tally.hasChanged = true;
      return result;
    } catch (thrown) {
      // Reading changes nothing, whatever became of it.
      throw isRead ? Object.assign(toTwilioError(thrown), { mayHaveBeenProcessed: false }) : thrown;
    }
  };
}

/**
 * Runs the requests of one item and counts its attempts.
 * @param guard lets a request that changes something go out, or raises why not
 * @throws what was raised; after a request that changed something it says that the item may have
 * been processed
 */
export async function counted<Result>(
  work: () => Promise<Result>,
  guard: Tally['guard'] = async () => undefined,
): Promise<{ result: Result; attempts: number }> {
  const tally: Tally = { attempts: 0, hasChanged: false, guard };
  try {
    return { result: await tallies.run(tally, work), attempts: tally.attempts };
  } catch (thrown) {
    throw tally.hasChanged
      ? Object.assign(toTwilioError(thrown), { mayHaveBeenProcessed: true })
      : thrown;
  }
}
