import type { Annotated } from './annotate';
import { probabilities, type Classifier } from './classifier';
import type { Clauses } from './clauses';
import { featuresOf, type Features } from './features';
import { classes, type Class } from './model';
import { signalNames, type Signal } from './signals';

/** A text taken apart. */
export interface Understood {
  clauses: Clauses;
  annotated: Annotated[][];
  signals: ReadonlySet<Signal>;
}

type Likely = Record<Class, number>;

/** What the words say of the whole text and of each clause alone. */
export interface Opinions {
  whole: Likely;
  /** Of each clause; none where there is one only. */
  parts: Likely[];
}

/** Features of the whole text, and of each clause where there are several. */
export interface TextFeatures {
  whole: Features;
  parts: Features[];
}

/** More clauses than these are not looked at one by one. */
const mostParts = 12;

export const textFeatures = ({ clauses, annotated }: Understood): TextFeatures => ({
  whole: featuresOf(clauses, annotated),
  parts:
    annotated.length < 2
      ? []
      : clauses.clauses.slice(0, mostParts).map((words, at) =>
          featuresOf(
            {
              folded: ` ${words.join(' ')} `,
              clauses: [words],
              isQuestion: clauses.isQuestion && at === annotated.length - 1,
            },
            [annotated[at]!],
          ),
        ),
});

export const opinions = (
  { whole, parts }: TextFeatures,
  classifier: Classifier<Class>,
): Opinions => ({
  whole: probabilities(whole, classifier),
  parts: parts.map((part) => probabilities(part, classifier)),
});

const odds = (likelihood: number): number =>
  Math.max(-6, Math.min(6, Math.log((likelihood + 1e-4) / (1 - likelihood + 1e-4)))) / 3;

const first = 10;
const frameCount = signalNames.length;
/** How many places the second step has. */
export const framePlaces = first + 3 * frameCount + frameCount ** 2;
const influence = { alone: 0.5, withOdds: 0.3, together: 0.3 };

/**
 * What the second step sees: the opinions of the first on the text and on its clauses, the frames,
 * and which of these come together.
 */
export function frameFeatures({ whole, parts }: Opinions, signals: ReadonlySet<Signal>): Features {
  const most = (name: Class) =>
    parts.length > 0 ? Math.max(...parts.map((part) => part[name])) : whole[name];
  const places: number[] = [];
  const values: number[] = [];
  const add = (place: number, value: number) => {
    places.push(place);
    values.push(value);
  };
  classes.forEach((name, at) => add(at, odds(whole[name])));
  (['revocation', 'optIn', 'none', 'unclear'] as const).forEach((name, at) =>
    add(5 + at, odds(most(name))),
  );
  add(9, parts.length > 0 ? 1 : 0);
  const on = signalNames.flatMap((name, at) => (signals.has(name) ? [at] : []));
  for (const at of on) {
    add(first + at, influence.alone);
    add(first + frameCount + at, influence.withOdds * odds(whole.revocation));
    add(first + 2 * frameCount + at, influence.withOdds * odds(most('revocation')));
    for (const other of on)
      if (other > at) add(first + 3 * frameCount + at * frameCount + other, influence.together);
  }
  return { places: Uint32Array.from(places), values: Float32Array.from(values) };
}
