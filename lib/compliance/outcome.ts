import type { Effect } from './decision';
import type { Facts } from './facts';
import { evaluateAt, type Evaluation, type WeighedConcern } from './evaluateAt';
import type { Pack } from './pack';

/** What the rules agree upon. */
export interface Outcome {
  effect: Effect;
  /** Of the first instant: its evidence goes into the record. */
  first: Evaluation;
  /** Concerns of the first instant, then new ones met on the way to a permitted time. */
  concerns: WeighedConcern[];
  /** Permitted instant (ms); `undefined` when none is known. */
  notBefore: number | undefined;
  /** End (ms) of what is permitted around `notBefore`; `undefined` when it does not end. */
  notAfter: number | undefined;
}

/**
 * Steps after which rules that send each other on are taken to disagree for good (a year has some
 * 300 permitted windows).
 */
const mostSteps = 60;

const effective = (evaluation: Evaluation, severity: 'block' | 'hold'): WeighedConcern[] =>
  evaluation.concerns.filter((found) => found.severity === severity && !found.waived);

/**
 * Block before hold before allow. A hold moves on to the latest `notBefore` and asks all rules
 * again, until none objects; a block met there means that no waiting helps.
 */
export const outcomeOf = (facts: Facts, pack: Pack): Outcome => {
  const start = Math.max(facts.now.getTime(), facts.message.sendAt?.getTime() ?? -Infinity);
  const first = evaluateAt(facts, new Date(start), pack);
  const concerns = [...first.concerns];
  let evaluation = first;
  let at = start;

  for (let step = 0; step < mostSteps; step++) {
    if (effective(evaluation, 'block').length > 0) {
      return { effect: 'block', first, concerns, notBefore: undefined, notAfter: undefined };
    }
    const holds = effective(evaluation, 'hold');
    if (holds.length === 0) {
      const notAfter = evaluation.until === Infinity ? undefined : evaluation.until;
      return { effect: at === start ? 'allow' : 'hold', first, concerns, notBefore: at, notAfter };
    }
    const next = Math.max(...holds.map(({ concern }) => concern.notBefore?.getTime() ?? Infinity));
    if (next === Infinity || next <= at) break;
    at = next;
    evaluation = evaluateAt(facts, new Date(at), pack, first.context);
    const known = new Set(concerns.map(({ rule, severity }) => `${rule.id}/${severity}`));
    concerns.push(
      ...evaluation.concerns.filter(({ rule, severity }) => !known.has(`${rule.id}/${severity}`)),
    );
  }
  return { effect: 'hold', first, concerns, notBefore: undefined, notAfter: undefined };
};
