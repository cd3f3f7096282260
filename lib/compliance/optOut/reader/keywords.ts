import { lazy } from '../../../kit/memo';
import { foldWords } from '../../content/fold';
import { optOutWords } from '../words/index';

export interface Keyword {
  kind: 'stop' | 'start' | 'help';
  language: string;
}

/** Keywords of all languages, with those of English first. */
const keywords = lazy(() => {
  const found = new Map<string, Keyword[]>();
  for (const { language, ...lists } of optOutWords)
    for (const kind of ['help', 'start', 'stop'] as const)
      for (const word of lists[kind]) {
        const folded = foldWords(word);
        const known = found.get(folded);
        if (known) known.push({ kind, language });
        else found.set(folded, [{ kind, language }]);
      }
  return found;
});

/**
 * Words that end messages in some language and are everyday answers in English: Italian "fine",
 * Turkish "red".
 */
const everydayEnglish = new Set(
  'fine red fin alto ret die pare tc t sair ende stans kap baja toa alta reg dur acha prou'.split(
    ' ',
  ),
);

/**
 * The keyword that a whole text is.
 * @param words  folded
 * @param hints  languages of the conversation: a keyword of another language that is not also one
 * of English counts only where nobody knows the language
 */
export function keywordOf(words: string, hints: readonly string[] = []): Keyword | undefined {
  const found = keywords().get(words);
  if (!found) return undefined;
  const english = found.find(({ language }) => language === 'en');
  const own = found.find(({ language }) => hints.includes(language));
  if (own ?? english) return own ?? english;
  if (hints.length > 0 && /^[a-z0-9 ]+$/.test(words)) return undefined;
  return everydayEnglish.has(words) && hints.length === 0 && !unmistakable.has(words)
    ? undefined
    : found[0];
}

/** Of these the meaning of the other language prevails where no language is known. */
const unmistakable = new Set('alto ret tc baja sair pare alta prou acha t'.split(' '));
