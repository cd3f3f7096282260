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

/** How likely each class is; the sum is 1. */
export function probabilities<Class extends string>(
  { places, values }: Features,
  { classes, places: most, weights, scales, bias }: Classifier<Class>,
): Record<Class, number> {
  const count = classes.length;
  const sums = new Float64Array(count);
  for (let at = 0; at < places.length; at++) {
    const from = (places[at]! % most) * count;
    const value = values[at]!;
    for (let which = 0; which < count; which++) sums[which]! += value * weights[from + which]!;
  }
  let highest = -Infinity;
  for (let which = 0; which < count; which++) {
    sums[which] = sums[which]! * scales[which]! + bias[which]!;
    highest = Math.max(highest, sums[which]!);
  }
  let total = 0;
  for (let which = 0; which < count; which++)
    total += sums[which] = Math.exp(sums[which]! - highest);
  return Object.fromEntries(classes.map((name, which) => [name, sums[which]! / total])) as Record<
    Class,
    number
  >;
}
