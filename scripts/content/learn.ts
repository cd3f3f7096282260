import { createHash } from 'node:crypto';
import {
  classes,
  deceitOf,
  type DeceitClassifier,
} from '../../lib/compliance/content/deceit/deceit';
import { featuresOf, places } from '../../lib/compliance/content/deceit/features';
import { readingOf } from '../../lib/compliance/content/reading/reading';
import { quantised, train } from '../optOut/regression';
import type { ContentExample } from './examples';

/** Trains the classifier of cheats' texts, always to the same weights. */
export const learnDeceit = (examples: readonly ContentExample[]): DeceitClassifier =>
  quantised(
    train(
      examples.map(({ text, label, weight }) => ({
        features: featuresOf(readingOf(text)),
        label,
        weight,
      })),
      classes,
      places,
      { epochs: 8, rate: 0.2, decay: 1e-5 },
    ),
  );

const folds = 5;
const foldOf = ({ line }: ContentExample): number =>
  createHash('sha256').update(line).digest()[0]! % folds;

/** What the classifier says of each text when it has not learned from its line. */
export const crossValidated = (
  examples: readonly ContentExample[],
): Array<{ example: ContentExample; likelihood: number }> =>
  Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const classifier = learnDeceit(examples.filter((one) => foldOf(one) !== fold));
    return examples
      .filter((one) => foldOf(one) === fold)
      .map((example) => ({
        example,
        likelihood: deceitOf(readingOf(example.text), classifier).likelihood,
      }));
  });
