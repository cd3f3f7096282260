import { memoByObject } from '../../../kit/memo';
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

/** How far the sums of three classes stand apart within one number, which holds them all. */
const apart = 200_000;
/** So many weights of eight bits add up to less than half of that. */
const mostPacked = 700;

/** Place by place the weights of three classes each in one number. */
const packedOf = memoByObject(({ classes: { length }, weights }: Classifier<string>) => {
  const width = Math.ceil(length / 3);
  const packed = new Float64Array((weights.length / length) * width);
  for (let at = 0; at < weights.length; at++) {
    const which = at % length;
    packed[Math.floor(at / length) * width + Math.floor(which / 3)]! +=
      weights[at]! * apart ** (which % 3);
  }
  return packed;
});

/** The sums of whole weights, class by class: exact, and in a third of the time of one by one. */
function wholeSums(places: Uint32Array, classifier: Classifier<string>): Float64Array {
  const packed = packedOf(classifier);
  const { length } = classifier.classes;
  const width = Math.ceil(length / 3);
  const sums = new Float64Array(width);
  for (let at = 0; at < places.length; at++) {
    const from = (places[at]! % classifier.places) * width;
    for (let which = 0; which < width; which++) sums[which]! += packed[from + which]!;
  }
  const found = new Float64Array(length);
  for (let at = 0; at < width; at++) {
    const third = Math.round(sums[at]! / (apart * apart));
    const others = sums[at]! - third * apart * apart;
    const second = Math.round(others / apart);
    // Beyond the last class there is nothing, and a typed array takes nothing there.
    found[3 * at] = others - second * apart;
    found[3 * at + 1] = second;
    found[3 * at + 2] = third;
  }
  return found;
}

/** The same one by one, of any weights and any number of places. */
function plainSums(places: Uint32Array, classifier: Classifier<string>): Float64Array {
  const { length } = classifier.classes;
  const sums = new Float64Array(length);
  for (let at = 0; at < places.length; at++) {
    const from = (places[at]! % classifier.places) * length;
    for (let which = 0; which < length; which++) sums[which]! += classifier.weights[from + which]!;
  }
  return sums;
}

/** The same for features that all count alike, in the order of the classes. */
export function probabilitiesOfEqual(
  places: Uint32Array,
  value: number,
  classifier: Classifier<string>,
): Float64Array {
  // While they are being learned, weights have fractions.
  const isWhole = classifier.weights instanceof Int8Array && places.length <= mostPacked;
  const sums = isWhole ? wholeSums(places, classifier) : plainSums(places, classifier);
  for (let which = 0; which < sums.length; which++) sums[which]! *= value;
  return likelihoods(sums, classifier);
}
