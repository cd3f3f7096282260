import type { Decision } from '../../compliance/decision';
import type { Leave } from '../../sending/contract';
import { RefusedError } from '../refusedError';

const weight: Record<Decision['decision'], number> = { allow: 0, hold: 1, block: 2 };

/** A hold that no time ends is stricter than any that one ends. */
const opens = ({ notBefore }: Decision): number =>
  notBefore === null ? Infinity : Date.parse(notBefore);

const closes = ({ decision }: Leave): number =>
  decision?.notAfter ? Date.parse(decision.notAfter) : Infinity;

/**
 * Of what was thrown while several people were decided about, what holds for all of them: a fault
 * of ours before any refusal, a block before a hold, and of holds the one that ends last.
 */
export const strictestRefusal = (thrown: readonly unknown[]): unknown => {
  const refusals = thrown.filter((one) => one instanceof RefusedError);
  if (refusals.length < thrown.length) return thrown.find((one) => !(one instanceof RefusedError));
  return refusals.reduce((one, other) => {
    const [first, second] = [one.decision, other.decision];
    const heavier = weight[second.decision] - weight[first.decision];
    return heavier > 0 || (heavier === 0 && opens(second) > opens(first)) ? other : one;
  });
};

/** Of the permissions for several people, the one that ends first. */
export const strictestLeave = (leaves: readonly Leave[]): Leave =>
  leaves.reduce((one, other) => (closes(other) < closes(one) ? other : one), leaves[0] ?? {});
