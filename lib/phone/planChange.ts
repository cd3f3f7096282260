import { lazy } from '../kit/memo';
import { planOf } from './numberingPlan';
import { planChanges, type PlanChange } from './plans';

/** One way across a change, compiled: from the former form to today's, or back. */
interface Way {
  change: PlanChange;
  pattern: RegExp;
  to: string;
}

const compact = (form: string) => form.replaceAll(' ', '').replaceAll('x', '\\d');

/** `84 120 (x{7})` → `^84120(\d{7})$`. */
const forwards = (change: PlanChange): Way => ({
  change,
  pattern: new RegExp(`^${compact(change.from)}$`),
  to: change.to.replaceAll(' ', ''),
});

/** The same read from the right: what stood in brackets trades places with its `$1`. */
const backwards = (change: PlanChange): Way => {
  const groups = change.from.match(/\((?!\?)(?:[^()]|\([^()]*\))*\)/g) ?? [];
  const put = (form: string) => form.replace(/\$(\d)/g, (_, index) => groups[Number(index) - 1]!);
  return {
    change,
    pattern: new RegExp(`^${compact(put(change.to))}$`),
    to: groups
      .reduce((form, group, index) => form.replace(group, `$${index + 1}`), change.from)
      .replaceAll(' ', ''),
  };
};

/** By calling code, as nearly all numbers have a code without changes. */
const waysByCode = (side: 'from' | 'to', compile: (change: PlanChange) => Way) =>
  lazy(() => {
    const ways = new Map<string, Way[]>();
    for (const change of planChanges) {
      const code = /^\d+/.exec(change[side])![0];
      ways.set(code, [...(ways.get(code) ?? []), compile(change)]);
    }
    return ways;
  });

const toNew = waysByCode('from', forwards);
const toOld = waysByCode('to', backwards);

const waysOf = (ways: Map<string, Way[]>, digits: string) => {
  const plan = planOf(digits);
  return (plan && ways.get(plan.callingCode)) ?? [];
};

/**
 * What a number became when its plan changed; `undefined` when it is of today's plan.
 * @param digits of an international number, without the plus
 */
export function changed(digits: string): { digits: string; change: PlanChange } | undefined {
  const way = waysOf(toNew(), digits).find(({ pattern }) => pattern.test(digits));
  return way && { digits: digits.replace(way.pattern, way.to), change: way.change };
}

/** What a number of today's plan was before: none, one, or several where several became one. */
export const formerly = (digits: string): Array<{ digits: string; change: PlanChange }> =>
  waysOf(toOld(), digits)
    .filter(({ pattern }) => pattern.test(digits))
    .map(({ pattern, to, change }) => ({ digits: digits.replace(pattern, to), change }));
