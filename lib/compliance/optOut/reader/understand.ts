import { lazy, memoByObject } from '../../../kit/memo';
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
  text: Pick<Clauses, 'folded'>,
  classifier: Classifier<string>,
  hints: readonly string[] = [],
): string[] {
  const script = isAscii(text.folded)
    ? undefined
    : byScript.find(([pattern]) => pattern.test(text.folded))?.[1];
  if (script?.length === 1) return [...script];
  const places = languageFeatures(text);
  const value = Math.fround(1 / Math.sqrt(Math.max(1, places.length)));
  const likely = probabilitiesOfEqual(places, value, classifier);
  const { classes } = classifier;
  for (const [at, language] of hints.entries()) {
    const which = classes.indexOf(language);
    if (which >= 0 && hints.indexOf(language) === at) likely[which]! *= hinted[at] ?? 3;
  }
  const possible = script
    ? script.map((language) => classes.indexOf(language)).filter((which) => which >= 0)
    : writtenInLatin(classes);
  return likeliest(possible, likely).map((which) => classes[which]!);
}

/** Those that people write in Latin letters, by their place. */
const writtenInLatin = memoByObject((classes: readonly string[]) =>
  [...classes.keys()].filter((which) => {
    const language = classes[which]!;
    return !ofOtherScripts.has(language) || inLatinLetters.has(language);
  }),
);

const mostLanguages = 3;

/** Of these places the three that are likeliest, best first; none that the best is far above. */
function likeliest(possible: readonly number[], likely: Float64Array): number[] {
  const best: number[] = [];
  for (const which of possible) {
    let at = best.length;
    while (at > 0 && likely[best[at - 1]!]! < likely[which]!) at -= 1;
    if (at === mostLanguages) continue;
    best.splice(at, 0, which);
    best.length = Math.min(best.length, mostLanguages);
  }
  return best.filter((which) => likely[which]! > likely[best[0]!]! / 10);
}

/** The clauses with what their words are about, by the lists of these languages and of English. */
export function understand({ clauses }: Clauses, languages: readonly string[]): Annotated[][] {
  const [first, ...rest] = languages;
  const order = [...new Set([first ?? 'en', 'en', ...rest])];
  const used = order.flatMap((language) => lexiconFor(language) ?? []);
  return clauses.map((clause) => annotate(clause, used));
}
