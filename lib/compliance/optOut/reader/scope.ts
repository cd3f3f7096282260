import type { Conversation, Scope } from '../reading';
import { probabilities, type Classifier } from './classifier';
import type { Features } from './features';
import type { Signal } from './signals';
import type { TakenApart } from './takeApart';
import { untilOf } from './until';

/** By how much a frame makes a scope likelier than the words alone do. */
const likelier: ReadonlyArray<[Signal, Scope, number]> = [
  ['until', 'pause', 8],
  ['pause', 'pause', 3],
  ['promo', 'marketing', 3],
  ['call', 'calls', 5],
];

/** What a revocation ends, and until when. */
export function scopeOf(
  { clauses, languages, signals }: TakenApart,
  features: Features,
  classifier: Classifier<Scope>,
  { now, zone }: Conversation,
): { scope: Scope; until: Date | null } {
  const likely = probabilities(features, classifier);
  for (const [signal, scope, factor] of likelier) if (signals.has(signal)) likely[scope] *= factor;
  const scope = (Object.keys(likely) as Scope[]).reduce((best, name) =>
    likely[name] > likely[best] ? name : best,
  );
  const until =
    scope === 'pause' && now ? untilOf(clauses.folded, languages, now, zone ?? 'utc') : null;
  return { scope, until };
}
