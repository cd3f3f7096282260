import {
  probabilitiesOfEqual,
  type Classifier,
} from '../../../lib/compliance/optOut/reader/classifier';

const classifierOf = (weights: Int8Array | Float32Array, count: number): Classifier<string> => ({
  classes: Array.from({ length: count }, (_, which) => `class ${which}`),
  places: weights.length / count,
  weights,
  scales: Array.from({ length: count }, (_, which) => 0.01 + which / 1_000),
  bias: Array.from({ length: count }, (_, which) => which / 10),
});
const placesUpTo = (length: number, from: number) =>
  Uint32Array.from({ length }, (_, at) => (at * 31) % from);

/** Whole weights are added three classes at a time, and others one by one. */
describe('weights of eight bits add up as they do one by one', () => {
  it.each([
    ['any', 36, 300, (at: number) => ((at * 7_919) % 256) - 128],
    ['the lowest', 7, 700, () => -128],
    ['the highest', 8, 700, () => 127],
    ['the lowest beside the highest', 9, 700, (at: number) => (at % 2 ? 127 : -128)],
    ['more than fit into one number', 5, 900, () => 127],
    ['of one class', 1, 40, (at: number) => (at % 256) - 128],
    ['of no place', 4, 0, () => 1],
  ])('%s', (_what, count, length, weightOf) => {
    const places = placesUpTo(length, 64);
    const weights = Int8Array.from({ length: 64 * count }, (_, at) => weightOf(at));
    const likely = (given: Int8Array | Float32Array) =>
      probabilitiesOfEqual(places, 0.01, classifierOf(given, count));
    expect(likely(weights)).toEqual(likely(Float32Array.from(weights)));
  });
});
