import type { LRUCache } from 'lru-cache';
import { lazy } from '../../../lib/kit/memo';

/** Twilio repeats a call within the quarter of a minute that it has for all its attempts. */
const keptMs = 5 * 60_000;
/** Of all triggers of this process; the oldest are forgotten. */
const most = 20_000;

/** By the delivery, whether the workflow was given what it brought. */
const deliveries = lazy((): LRUCache<string, Promise<boolean>> => {
  const { LRUCache: Cache } = require('lru-cache') as typeof import('lru-cache');
  return new Cache({ max: most, ttl: keptMs });
});

/**
 * Deals with a delivery, and tells whether an earlier attempt of the same one has been handed over:
 * Twilio calls again when the answer was a 5xx or came too late, though the workflow may have
 * started. Each process knows its own; *Only Once* asks the ledger, which all of them share.
 * @param id the same for all attempts; without one each is the first
 * @param deal says whether it handed over what came; after a failure the next attempt is the first
 */
export async function dealOnce<Result>(
  id: string | undefined,
  deal: (isRepeat: boolean) => Promise<{ result: Result; isHandedOver: boolean }>,
): Promise<Result> {
  if (id === undefined) return (await deal(false)).result;
  const earlier = deliveries().get(id);
  const dealing = (async () => deal((await earlier) ?? false))();
  const isHandedOver = dealing.then(
    (done) => done.isHandedOver,
    () => false,
  );
  deliveries().set(
    id,
    isHandedOver.then(async (isNow) => isNow || ((await earlier) ?? false)),
  );
  return (await dealing).result;
}
