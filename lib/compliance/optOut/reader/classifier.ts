import type { Features } from './features';

/** A trained classifier: for each place of a feature, the weight of each class. */
export interface Classifier<Class extends string> {
  classes: readonly Class[];
  places: number;
  /** Place by place, class by class. */
  weights: Int8Array | Float32Array;
  /** What a weight is multiplied with, by class. */
  scales: readonly number[];
  bias: readonly number[];
}

/** How likely each class is, in their order; the sum is 1. @param sums of the weights, by class */
function likelihoods(
  sums: Float64Array,
  { scales, bias }: Pick<Classifier<string>, 'scales' | 'bias'>,
): Float64Array {
  let highest = -Infinity;
  for (let which = 0; which < sums.length; which++) {
    sums[which] = sums[which]! * scales[which]! + bias[which]!;
    highest = Math.max(highest, sums[which]!);
  }
  let total = 0;
  for (let which = 0; which < sums.length; which++)
    total += sums[which] = Math.exp(sums[which]! - highest);
  for (let which = 0; which < sums.length; which++) sums[which] = sums[which]! / total;
  return sums;
}

/** How likely each class is; the sum is 1. */
export function probabilities<Class extends string>(
  { places, values }: Features,
  classifier: Classifier<Class>,
): Record<Class, number> {
  const { classes, places: most, weights } = classifier;
  const count = classes.length;
  const sums = new Float64Array(count);
  for (let at = 0; at < places.length; at++) {
    const from = (places[at]! % most) * count;
    const value = values[at]!;
    for (let which = 0; which < count; which++) sums[which]! += value * weights[from + which]!;
  }
  const likely = likelihoods(sums, classifier);
  return Object.fromEntries(classes.map((name, which) => [name, likely[which]!])) as Record<
    Class,
    number
  >;
}

/**
 * The same for features that all count alike, in the order of the classes. Of whole weights the sum
 * is exact, so that it makes no difference that they are multiplied once.
 */
export function probabilitiesOfEqual(
  places: Uint32Array,
  value: number,
  classifier: Classifier<string>,
): Float64Array {
  const { classes, places: most, weights } = classifier;
  const count = classes.length;
  const sums = new Float64Array(count);
  for (let at = 0; at < places.length; at++) {
    const from = (places[at]! % most) * count;
    for (let which = 0; which < count; which++) sums[which]! += weights[from + which]!;
  }
  for (let which = 0; which < count; which++) sums[which]! *= value;
  return likelihoods(sums, classifier);
}
