import { AsyncLocalStorage } from 'node:async_hooks';
import type { Through } from '../twilio/client';
import { toTwilioError } from '../twilio/errors';
import type { Pace } from '../twilio/pace';
import { places } from '../twilio/places';
import { maxConnections } from '../twilio/pools';
import { withRetries } from '../twilio/retry';

/** What the requests of one item have done so far. */
interface Tally {
  /** How often a request that changes something was attempted. */
  attempts: number;
  /** A request that changes something has succeeded. */
  hasChanged: boolean;
  /** Awaited right before each request that changes something. */
  guard: () => Promise<void>;
}

/**
 * As many as the process has connections: the others wait here, before their guard, and not in the
 * pool after it, where nobody would look again whether they may still go out.
 */
const connections = places(maxConnections);

const tallies = new AsyncLocalStorage<Tally>();

/** Makes every request wait for its turn, and repeats what Twilio certainly did not process. */
export function pacedThrough(pace: Pace, signal: AbortSignal | undefined): Through {
  return async (request, carryOnce) => {
    const tally = tallies.getStore();
    const isRead = request.method.toLowerCase() === 'get';
    const guard = async () => {
      if (!isRead) await tally?.guard();
    };
    const attempt = async () => {
      if (tally && !isRead) tally.attempts += 1;
      return pace.run(async () => {
        const leave = await connections('Twilio');
        try {
          await guard();
          return await carryOnce();
        } finally {
          leave();
        }
      });
    };
    try {
      const { result } = await withRetries(attempt, { isIdempotent: isRead, signal });
      if (tally && !isRead) tally.hasChanged = true;
      return result;
    } catch (thrown) {
      // Reading changes nothing, whatever came of it.
      throw isRead ? Object.assign(toTwilioError(thrown), { mayHaveBeenProcessed: false }) : thrown;
    }
  };
}

/**
 * Runs the requests of one item and counts the attempts.
 * @param guard lets a request that changes something go out, or throws the reason why not
 * @throws what the work threw; after a request that changed something, the error says that the item
 * may have been processed
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
