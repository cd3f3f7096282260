import type { Classifier } from '../../lib/compliance/optOut/reader/classifier';
import type { Features } from '../../lib/compliance/optOut/reader/features';

export interface Example<Class extends string> {
  features: Features;
  label: Class;
  /** How much it counts. */
  weight: number;
}

interface Options {
  epochs: number;
  rate: number;
  /** Pulls weights to zero. */
  decay: number;
}

/** The same order at every run. */
function* shuffled(count: number, epoch: number): Generator<number> {
  let step = 7_919 + 2 * epoch;
  while (gcd(step, count) !== 1) step += 2;
  for (let at = 0, place = epoch % count; at < count; at++, place = (place + step) % count)
    yield place;
}
const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/** Softmax regression by stochastic gradient descent with rates of their own (AdaGrad). */
export function train<Class extends string>(
  examples: ReadonlyArray<Example<Class>>,
  classes: readonly Class[],
  places: number,
  { epochs, rate, decay }: Options,
): Classifier<Class> {
  const count = classes.length;
  const weights = new Float32Array(places * count);
  const squares = new Float32Array(places * count).fill(1e-4);
  const bias = new Float64Array(count);
  const sums = new Float64Array(count);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const at of shuffled(examples.length, epoch)) {
      const { features, label, weight } = examples[at]!;
      sums.set(bias);
      for (let f = 0; f < features.places.length; f++) {
        const from = (features.places[f]! % places) * count;
        for (let which = 0; which < count; which++)
          sums[which]! += features.values[f]! * weights[from + which]!;
      }
      const highest = Math.max(...sums);
      let total = 0;
      for (let which = 0; which < count; which++)
        total += sums[which] = Math.exp(sums[which]! - highest);
      for (let which = 0; which < count; which++) {
        const wanted = classes[which] === label ? 1 : 0;
        const error = (sums[which]! / total - wanted) * weight;
        bias[which]! -= 0.02 * error;
        for (let f = 0; f < features.places.length; f++) {
          const place = (features.places[f]! % places) * count + which;
          const slope = error * features.values[f]! + decay * weights[place]!;
          squares[place]! += slope * slope;
          weights[place]! -= (rate * slope) / Math.sqrt(squares[place]!);
        }
      }
    }
  }
  return { classes, places, weights, scales: classes.map(() => 1), bias: [...bias] };
}

/** Weights as whole numbers of one byte. */
export function quantised<Class extends string>(model: Classifier<Class>): Classifier<Class> {
  const count = model.classes.length;
  const scales = model.classes.map((_, which) => {
    let most = 1e-9;
    for (let at = which; at < model.weights.length; at += count)
      most = Math.max(most, Math.abs(model.weights[at]!));
    return most / 127;
  });
  const weights = Int8Array.from(model.weights, (weight, at) =>
    Math.round(weight / scales[at % count]!),
  );
  return { ...model, weights, scales };
}
