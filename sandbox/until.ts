import { setTimeout as sleep } from 'node:timers/promises';

type Answer<Found> = Found | undefined | false | null;

/**
 * Asks again and again until there is something to go on with, and gives that.
 * @param what is waited for, or how far it has come, for the error
 * @throws when it has not come within the time
 */
export async function until<Found>(
  what: string | (() => string),
  ask: () => Answer<Found> | Promise<Answer<Found>>,
  { seconds = 60, everyMs = 100 }: { seconds?: number; everyMs?: number } = {},
): Promise<Found> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const found = await ask();
    if (found) return found;
    if (Date.now() > deadline)
      throw new Error(
        `Waited ${seconds} seconds in vain: ${typeof what === 'string' ? what : what()}`,
      );
    await sleep(everyMs);
  }
}
