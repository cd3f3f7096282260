import { lazy } from '../../../kit/memo';
import type { Scope } from '../reading';
import type { Classifier } from './classifier';
import type { Written } from './written';

/** What a text can be. */
export const classes = ['revocation', 'optIn', 'unclear', 'help', 'none'] as const;
export type Class = (typeof classes)[number];
export const scopes = ['all', 'marketing', 'calls', 'pause'] as const;

/** The trained parts of the reader. */
export interface Model {
  /** Which language a text is in. */
  language: Classifier<string>;
  /** What a text is by its words, letters and concepts. */
  words: Classifier<Class>;
  /** What it is by what the former says of the text and its clauses, and by its frames. */
  frames: Classifier<Class>;
  /** What a revocation ends. */
  scope: Classifier<Scope>;
}

const readClassifier = <Name extends string>(written: Written): Classifier<Name> => ({
  ...written,
  classes: written.classes as Name[],
  weights: new Int8Array(Buffer.from(written.weights, 'base64')),
});

/** The model that comes with the package, made by `npm run train:opt-outs`. */
export const ownModel = lazy((): Model => {
  const weights = (require('./weights') as typeof import('./weights')).default;
  return {
    language: readClassifier(weights.language),
    words: readClassifier(weights.words),
    frames: readClassifier(weights.frames),
    scope: readClassifier(weights.scope),
  };
});
