import type { Conversation, Scope } from '../reading';
import { probabilities, type Classifier } from './classifier';
import type { Features } from './features';
import type { TakenApart } from './takeApart';
import { untilOf } from './until';

/** What a revocation ends, and until when. */
export function scopeOf(
  { clauses, languages }: TakenApart,
  features: Features,
  classifier: Classifier<Scope>,
  { now, zone }: Conversation,
): { scope: Scope; until: Date | null } {
  const likely = probabilities(features, classifier);
  const scope = (Object.keys(likely) as Scope[]).reduce((best, name) =>
    likely[name] > likely[best] ? name : best,
  );
  const until =
    scope === 'pause' && now ? untilOf(clauses.folded, languages, now, zone ?? 'utc') : null;
  return { scope, until };
}
