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
 * Words that end messages in one language and are everyday answers in another, English above all:
 * Italian "fine", Turkish "red", Spanish "alto". They end no conversation in another language.
 */
const everyday = new Set(
  'fine red fin alto ret die pare tc t sair ende stans kap baja alta reg dur prou acha fim'.split(
    ' ',
  ),
);
/** Of these English has none, so where no language is known they mean what they mean elsewhere. */
const notEnglish = new Set('alto ret tc baja sair pare alta prou acha t'.split(' '));

/**
 * The keyword that a whole text is.
 * @param words  folded
 * @param hints  languages of the conversation
 * @returns `elsewhere` for a keyword of another language that is an everyday word in this one
 */
export function keywordOf(
  words: string,
  hints: readonly string[] = [],
): Keyword | 'elsewhere' | undefined {
  const found = keywords().get(words);
  if (!found) return undefined;
  const own =
    found.find(({ language }) => hints.includes(language)) ??
    found.find(({ language }) => language === 'en');
  if (own) return own;
  if (everyday.has(words) && (hints.length > 0 || !notEnglish.has(words))) return 'elsewhere';
  return found[0];
}
