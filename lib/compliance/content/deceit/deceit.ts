import { lazy, memoByKeeper } from '../../../kit/memo';
import { probabilities, type Classifier } from '../../optOut/reader/classifier';
import { warnsOfCheats, type Suspicion } from '../combination';
import type { Reading } from '../reading/reading';
import { featuresOf, placeOfSubject, subjectWords, type Subject } from './features';

export const classes = ['fraud', 'secretRequest', 'honest'] as const;
export type Deceit = Exclude<(typeof classes)[number], 'honest'>;
export type DeceitClassifier = Classifier<(typeof classes)[number]>;

/** From here on a text is held; chosen so that of 158 honest notices none is. */
export const threshold = 0.8;
/** From here on where the house names itself and sends nobody elsewhere, as cheats seldom do. */
export const underOwnName = 0.95;
const mostShown = 4;

const ownClassifier = lazy((): DeceitClassifier => {
  const { default: written } = require('./weights') as typeof import('./weights');
  return { ...written, classes, weights: new Int8Array(Buffer.from(written.weights, 'base64')) };
});

const kinds: Record<Deceit, string> = {
  fraud: 'what cheats write',
  secretRequest: 'a secret that is asked for',
};

/** How much a text reads like those of cheats, 0 to 1, and what most like. */
export const deceitOf = (
  reading: Reading,
  classifier = ownClassifier(),
): { kind: Deceit; likelihood: number } => {
  const { fraud, secretRequest } = probabilities(featuresOf(reading), classifier);
  return {
    kind: secretRequest > fraud ? 'secretRequest' : 'fraud',
    likelihood: fraud + secretRequest,
  };
};

/** The words that weigh most, for a person to look at. */
const heaviestWords = (reading: Reading, kind: Deceit): string => {
  const { weights, scales } = ownClassifier();
  const [own, honest] = [classes.indexOf(kind), classes.indexOf('honest')];
  const weightOf = (subject: Subject): number => {
    const at = placeOfSubject(subject) * classes.length;
    return weights[at + own]! * scales[own]! - weights[at + honest]! * scales[honest]!;
  };
  const words = [...subjectWords(reading)]
    .sort(([one], [other]) => weightOf(other) - weightOf(one))
    .map(([, shown]) => shown);
  return [...new Set(words)].slice(0, mostShown).join(', ');
};

const judged = memoByKeeper((reading: Reading) =>
  warnsOfCheats(reading) ? undefined : deceitOf(reading),
);

/**
 * Texts that read like those of cheats by all that they are about, though no single combination of
 * cues proves it. Texts that warn of cheats name the same things and are let be.
 * @param isOwn the text names the house that sends it or leads to it, and to nobody else
 */
export const deceitIn = (reading: Reading, isOwn = false): Suspicion | undefined => {
  const found = judged(reading);
  if (found === undefined || found.likelihood < (isOwn ? underOwnName : threshold))
    return undefined;
  return { kind: kinds[found.kind], words: heaviestWords(reading, found.kind) };
};
