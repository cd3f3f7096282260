import { lazy, memoByObject } from '../../../kit/memo';
import { probabilities, type Classifier } from '../../optOut/reader/classifier';
import type { Suspicion } from '../combination';
import type { Reading } from '../reading/reading';
import { featuresOf, placeOfSubject, subjectWords, type Subject } from './features';

export const classes = ['deceit', 'honest'] as const;
export type DeceitClassifier = Classifier<(typeof classes)[number]>;

/** From here on a text is held; chosen so that of 100 honest ones less than one is. */
export const threshold = 0.85;
const mostShown = 4;

const ownClassifier = lazy((): DeceitClassifier => {
  const { default: written } = require('./weights') as typeof import('./weights');
  return { ...written, classes, weights: new Int8Array(Buffer.from(written.weights, 'base64')) };
});

/** How much a text reads like those of cheats, 0 to 1. */
export const deceitOf = (reading: Reading, classifier = ownClassifier()): number =>
  probabilities(featuresOf(reading), classifier).deceit;

/** The words that weigh most, for a person to look at. */
const heaviestWords = (reading: Reading): string => {
  const { weights, scales } = ownClassifier();
  const weightOf = (subject: Subject): number => {
    const at = placeOfSubject(subject) * classes.length;
    return weights[at]! * scales[0]! - weights[at + 1]! * scales[1]!;
  };
  const words = [...subjectWords(reading)]
    .sort(([one], [other]) => weightOf(other) - weightOf(one))
    .map(([, shown]) => shown);
  return [...new Set(words)].slice(0, mostShown).join(', ');
};

/**
 * Texts that read like those of cheats by all that they are about, though no single combination of
 * cues proves it. Texts that warn of cheats name the same things and are let be.
 */
export const deceitIn = memoByObject((reading: Reading): Suspicion | undefined =>
  reading.cues.has('stance.beware') || deceitOf(reading) < threshold
    ? undefined
    : { kind: 'what cheats write', words: heaviestWords(reading) },
);
