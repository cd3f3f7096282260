import type { LRUCache } from 'lru-cache';
import { lazy } from '../../../lib/kit/memo';
import type { Answer } from './answerOf';

/** Twilio repeats a call within the quarter of a minute that it has for all its attempts. */
const keptMs = 5 * 60_000;
/** Of all triggers of this process; the oldest are forgotten. */
const most = 20_000;

/** The workflow was given what came; with the answer, once that is known. */
export interface HandedOver {
  answer: Answer | undefined;
}

/** What became of a delivery; `undefined` where the workflow was not given it. */
export type Outcome = Promise<HandedOver | undefined>;

/** What a delivery leads to: n8n's result now, and later whether the workflow was given it. */
export interface Dealt<Result> {
  result: Result;
  outcome: Outcome;
}

/** Deals with a delivery, of which an earlier attempt may have been given to the workflow. */
export type Deal<Result> = (earlier: HandedOver | undefined) => Promise<Dealt<Result>>;

const deliveries = lazy((): LRUCache<string, Outcome> => {
  const { LRUCache: Cache } = require('lru-cache') as typeof import('lru-cache');
  return new Cache({ max: most, ttl: keptMs });
});

/**
 * Deals with a delivery, and tells what became of an earlier attempt of the same one: Twilio calls
 * again when the answer was a 5xx or came too late, though the workflow may have started. Each
 * process knows its own; of those of others the ledger tells (`claimDelivery.ts`).
 * @param id the same for all attempts; without one each is the first
 * @param waitMs how long to wait for the answer to the earlier attempt; after that the workflow is
 * taken to have it
 * @param deal says what becomes of it; after a failure the next attempt is the first
 */
export async function dealOnce<Result>(
  id: string | undefined,
  waitMs: number,
  deal: Deal<Result>,
): Promise<Result> {
  if (id === undefined) return (await deal(undefined)).result;
  const earlier = deliveries().get(id);
  const dealing = (async () => deal(earlier && (await within(waitMs, earlier))))();
  const outcome = dealing.then(
    async (done) => done.outcome,
    () => undefined,
  );
  deliveries().set(id, outcome);
  return (await dealing).result;
}

/** The outcome; after that long the workflow is taken to have what came. */
export async function within(waitMs: number, outcome: Outcome): Outcome {
  let timer: NodeJS.Timeout | undefined;
  const later = new Promise<HandedOver>((resolve) => {
    timer = setTimeout(resolve, waitMs, { answer: undefined });
  });
  return Promise.race([outcome, later]).finally(() => clearTimeout(timer));
}
