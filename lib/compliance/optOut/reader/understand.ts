import { lazy } from '../../../kit/memo';
import { isAscii } from '../../../phone/normalised';
import { optOutWords } from '../words/index';
import { annotate, type Annotated } from './annotate';
import { probabilitiesOfEqual, type Classifier } from './classifier';
import type { Clauses } from './clauses';
import { languageFeatures } from './language';
import { lexiconOf, type Lexicon } from './lexicon';

const lexicons = lazy(
  () =>
    new Map<string, () => Lexicon>(
      optOutWords.map((words) => [words.language, lazy(() => lexiconOf(words))]),
    ),
);
const lexiconFor = (language: string): Lexicon | undefined => lexicons().get(language)?.();

/** Languages whose script tells. */
const byScript: ReadonlyArray<[RegExp, readonly string[]]> = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, ['ja']],
  [/\p{Script=Hangul}/u, ['ko']],
  [/\p{Script=Han}/u, ['zh', 'ja']],
  [/\p{Script=Thai}/u, ['th']],
  [/\p{Script=Hebrew}/u, ['he']],
  [/\p{Script=Arabic}/u, ['ar', 'ur']],
  [/\p{Script=Devanagari}/u, ['hi']],
  [/\p{Script=Bengali}/u, ['bn']],
  [/\p{Script=Greek}/u, ['el']],
  [/\p{Script=Cyrillic}/u, ['ru', 'uk']],
];

const ofOtherScripts: ReadonlySet<string> = new Set(byScript.flatMap(([, languages]) => languages));
/** Of these, those that people write in Latin letters, too. */
const inLatinLetters: ReadonlySet<string> = new Set(['hi', 'ar', 'ur', 'bn', 'el', 'ru']);

/** How much more likely a language is that others name, first, second and so on. */
const hinted = [30, 10, 5];

/**
 * The languages that a text is probably in, best first.
 * @param hints languages of the conversation, ranked
 */
export function languagesOf(
  clauses: Clauses,
  classifier: Classifier<string>,
  hints: readonly string[] = [],
): string[] {
  const script = isAscii(clauses.folded)
    ? undefined
    : byScript.find(([pattern]) => pattern.test(clauses.folded))?.[1];
  if (script?.length === 1) return [...script];
  const places = languageFeatures(clauses);
  const value = Math.fround(1 / Math.sqrt(Math.max(1, places.length)));
  const likely = probabilitiesOfEqual(places, value, classifier);
  const scored: Array<{ language: string; score: number }> = [];
  classifier.classes.forEach((language, which) => {
    const isPossible = script
      ? script.includes(language)
      : !ofOtherScripts.has(language) || inLatinLetters.has(language);
    if (!isPossible) return;
    const at = hints.indexOf(language);
    scored.push({ language, score: likely[which]! * (at < 0 ? 1 : (hinted[at] ?? 3)) });
  });
  scored.sort((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  return scored
    .slice(0, 3)
    .filter(({ score }) => score > best / 10)
    .map(({ language }) => language);
}

/** The clauses with what their words are about, by the lists of these languages and of English. */
export function understand({ clauses }: Clauses, languages: readonly string[]): Annotated[][] {
  const [first, ...rest] = languages;
  const order = [...new Set([first ?? 'en', 'en', ...rest])];
  const used = order.flatMap((language) => lexiconFor(language) ?? []);
  return clauses.map((clause) => annotate(clause, used));
}
