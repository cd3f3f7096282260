import { lazy } from '../../../kit/memo';
import { foldWords } from '../../content/fold';
import type { Conversation } from '../reading';
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
 * Italian "fine", Turkish "red", Spanish "alto", Finnish "seis". They end no conversation in
 * another language.
 */
const everyday = new Set(
  (
    'fine red fin alto ret die pare tc t sair ende stans kap baja alta reg dur prou acha fim ' +
    'basta halt para sus slut seis'
  ).split(' '),
);
/** Of these English has none, so where no language is known they mean what they mean elsewhere. */
const notEnglish = new Set('alto ret tc baja sair pare alta prou acha t basta seis'.split(' '));

/**
 * The keyword that a whole text is.
 * @param words  folded
 * @param conversation its languages
 * @returns of an everyday word that is a keyword in another language: `elsewhere` where the
 * conversation is not in that one, `perhaps` where it may be
 */
export function keywordOf(
  words: string,
  { languages: possible = [], spoken = [] }: Pick<Conversation, 'languages' | 'spoken'> = {},
): Keyword | 'elsewhere' | 'perhaps' | undefined {
  const found = keywords().get(words) ?? [];
  const english = found.find(({ language }) => language === 'en');
  const hints = spoken.length > 0 ? spoken : possible;
  const own = found.find(({ language }) => hints.includes(language));
  if (!everyday.has(words)) return own ?? english ?? found[0];
  if (own) return hints === possible && isBefore('en', own.language, possible) ? 'perhaps' : own;
  return hints.length > 0 || !notEnglish.has(words) ? 'elsewhere' : found[0];
}

const isBefore = (one: string, other: string, list: readonly string[]): boolean =>
  list.includes(one) && list.indexOf(one) < list.indexOf(other);
