import { foldWords } from '../../lib/compliance/content/fold';
import type { Classifier } from '../../lib/compliance/optOut/reader/classifier';
import { clausesOf, type Clauses } from '../../lib/compliance/optOut/reader/clauses';
import { places, type Features } from '../../lib/compliance/optOut/reader/features';
import { keywordOf } from '../../lib/compliance/optOut/reader/keywords';
import { languageFeatures, languagePlaces } from '../../lib/compliance/optOut/reader/language';
import { classes, scopes, type Class, type Model } from '../../lib/compliance/optOut/reader/model';
import { ownWords } from '../../lib/compliance/optOut/reader/ownWords';
import { takeApart, type TakenApart } from '../../lib/compliance/optOut/reader/takeApart';
import {
  framePlaces,
  frameFeatures,
  opinions,
  textFeatures,
  type TextFeatures,
} from '../../lib/compliance/optOut/reader/weigh';
import type { Scope } from '../../lib/compliance/optOut/reading';
import { gapsIn } from './gaps';
import { innerFoldOf, type LabelledText } from './corpus';
import { ownExamples, ownTexts, type OwnExample, type OwnText } from './examples';
import { quantised, train, type Example } from './regression';

/** How much a text made from a pattern of ours counts beside one of the corpus. */
const patternWeight = 0.4;
/** How much one that we wrote out counts. */
const ownWeight = 1;
const innerFolds = 4;

interface Lesson {
  name: string;
  label: Class;
  scope: Scope | undefined;
  weight: number;
  taken: TakenApart;
  features: TextFeatures;
  isPattern: boolean;
}

const scopePlaces = 1 << 14;

/** Trains all parts of the reader on these texts and on our own. */
export function learn(
  texts: readonly LabelledText[],
  ownOnes: readonly OwnText[] = ownTexts(),
): Model {
  const own = [...ownExamples(), ...ownOnes];
  const language = quantised(learnLanguage(texts, own));
  const lessons = [...texts.filter(({ needsQuestion }) => !needsQuestion), ...own].flatMap(
    (text, at) => {
      const lesson = lessonOf(text, at, language);
      return lesson.isPattern ? [lesson] : [lesson, withGaps(lesson)];
    },
  );
  const words = quantised(learnWords(lessons));
  return {
    language,
    words,
    frames: quantised(learnFrames(lessons)),
    scope: quantised(learnScope(lessons)),
  };
}

function learnLanguage(
  texts: readonly LabelledText[],
  own: readonly OwnExample[],
): Classifier<string> {
  const names = [...new Set(texts.map(({ language }) => language))].sort();
  const examples = [
    ...texts.map((text) => languageExample(clausesOf(ownWords(text.text).text), text.language, 1)),
    ...own.map((text) => languageExample(clausesOf(text.text), text.language, 0.5)),
  ].filter(({ label }) => names.includes(label));
  return train(examples, names, languagePlaces, { epochs: 3, rate: 0.5, decay: 0 });
}

function languageExample(clauses: Clauses, label: string, weight: number): Example<string> {
  const found = languageFeatures(clauses);
  const value = 1 / Math.sqrt(Math.max(1, found.length));
  const features: Features = {
    places: Uint32Array.from(found),
    values: new Float32Array(found.length).fill(value),
  };
  return { features, label, weight };
}

function lessonOf(
  text: LabelledText | OwnText | OwnExample,
  at: number,
  language: Classifier<string>,
): Lesson {
  const isPattern = !('id' in text);
  const taken = takeApart(text.text, language, isPattern ? [text.language] : undefined);
  return {
    name: isPattern ? `own ${at}` : text.id,
    label: text.label,
    scope: text.scope,
    weight: isPattern
      ? patternWeight
      : 'kind' in text
        ? text.confidence === 'high'
          ? 1
          : 0.5
        : ownWeight,
    taken,
    features: textFeatures(taken),
    isPattern,
  };
}

/**
 * The same text as if our lists had known fewer of its words. The lists were written by people who
 * had read the corpus; of other texts they know less, and the classifiers must not rely on them
 * more than they can.
 */
function withGaps(lesson: Lesson): Lesson {
  const taken = gapsIn(lesson.taken, lesson.name);
  return { ...lesson, taken, features: textFeatures(taken) };
}

const learnWords = (lessons: readonly Lesson[]): Classifier<Class> =>
  train(
    lessons.map(({ features, label, weight }) => ({ features: features.whole, label, weight })),
    classes,
    places,
    { epochs: 6, rate: 0.2, decay: 1e-5 },
  );

/** Learns from what the first step says of texts that it was not shown. */
function learnFrames(lessons: readonly Lesson[]): Classifier<Class> {
  const examples: Array<Example<Class>> = [];
  for (let fold = 0; fold < innerFolds; fold++) {
    const isHere = ({ name, isPattern }: Lesson) =>
      !isPattern && innerFoldOf(name, innerFolds) === fold;
    const first = learnWords(lessons.filter((lesson) => !isHere(lesson)));
    for (const { taken, features, label, weight } of lessons.filter(isHere)) {
      const words = foldWords(taken.text);
      if (words === '' || keywordOf(words)) continue;
      examples.push({
        features: frameFeatures(opinions(features, first), taken.signals),
        label,
        weight,
      });
    }
  }
  return train(examples, classes, framePlaces, { epochs: 20, rate: 0.05, decay: 1e-4 });
}

const learnScope = (lessons: readonly Lesson[]): Classifier<Scope> =>
  train(
    lessons
      .filter(({ label, scope }) => label === 'revocation' && scope !== undefined)
      .map(({ features, scope, weight }) => ({ features: features.whole, label: scope!, weight })),
    scopes,
    scopePlaces,
    { epochs: 8, rate: 0.2, decay: 1e-5 },
  );
