import { AsyncLocalStorage } from 'node:async_hooks';
import type { Through } from '../twilio/client';
import { toTwilioError } from '../twilio/errors';
import type { Pace } from '../twilio/pace';
import { places } from '../twilio/places';
import { maxConnections } from '../twilio/pools';
import { withRetries } from '../twilio/retry';

/** What a request that changes something waits for; either may throw why it must not go out. */
export interface Gates {
  /** Its moment, once for each attempt. */
  turn?: (() => Promise<void>) | undefined;
  /** Whether it may still go out; quick where that was asked just before. */
  guard?: (() => Promise<void>) | undefined;
}

/** What the requests of one item have done so far. */
interface Tally {
  /** How often a request that changes something was attempted. */
  attempts: number;
  /** A request that changes something has succeeded. */
  hasChanged: boolean;
  gates: Gates;
}

/**
 * As many as there are connections to one origin: the others wait here, and not in the pool, where
 * nobody would look again whether they may still go out.
 */
const connections = places(maxConnections);

async function through<Answer>({ turn, guard }: Gates, carryOnce: () => Promise<Answer>) {
  await turn?.();
  // Before the connection, for the ledger may take long to say so.
  await guard?.();
  const leave = await connections('Twilio');
  try {
    await guard?.();
    return await carryOnce();
  } finally {
    leave();
  }
}

const tallies = new AsyncLocalStorage<Tally>();

/** Makes every request wait for its turn, and repeats what Twilio certainly did not process. */
export function pacedThrough(pace: Pace, signal: AbortSignal | undefined): Through {
  return async (request, carryOnce) => {
    const tally = tallies.getStore();
    const isRead = request.method.toLowerCase() === 'get';
    const attempt = async () => {
      if (!tally || isRead) return pace.run(carryOnce);
      tally.attempts += 1;
      return pace.run(async () => through(tally.gates, carryOnce));
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
 * @throws what the work threw; after a request that changed something, the error says that the item
 * may have been processed
 */
export async function counted<Result>(
  work: () => Promise<Result>,
  gates: Gates = {},
): Promise<{ result: Result; attempts: number }> {
  const tally: Tally = { attempts: 0, hasChanged: false, gates };
  try {
    return { result: await tallies.run(tally, work), attempts: tally.attempts };
  } catch (thrown) {
    throw tally.hasChanged
      ? Object.assign(toTwilioError(thrown), { mayHaveBeenProcessed: true })
      : thrown;
  }
}
