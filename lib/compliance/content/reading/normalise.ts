import { invisible } from '../fold';
import { skeletonOf } from '../lookAlike';
import { mixesScripts } from '../script';
import { isAscii, normalised } from '../../../phone/normalised';

/** Ways of writing that hide words from filters, and that honest texts do without. */
export type Trick = 'styledLetters' | 'spacedLetters' | 'brokenLink';

export interface Normalised {
  text: string;
  tricks: readonly Trick[];
}

/** Letters of mathematics, in circles and in squares, three or more in a row. */
const styled =
  /[\u{1D400}-\u{1D7CB}\u24B6-\u24E9\u{1F130}-\u{1F149}\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}]{3,}/u;
/** Latin letters as wide as Chinese ones, which stand in honest texts of East Asia only. */
const fullWidth = /[\uFF21-\uFF3A\uFF41-\uFF5A]{3,}/u;
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** White letters on black, which NFKC leaves as they are. */
const negative = /[\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}]/gu;
const asLetter = (symbol: string): string => {
  const code = symbol.codePointAt(0) as number;
  return String.fromCharCode(97 + (code - (code < 0x1f170 ? 0x1f150 : 0x1f170)));
};

const word = /[\p{L}\p{N}\p{M}]+/gu;
const latin = /\p{Script=Latin}/u;
const foreign = /^[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]+$/u;
const asciiWord = /^[a-z]{4,}$/i;

/** Words whose letters only look Latin, in Latin letters. */
const inOneAlphabet = (text: string): string =>
  latin.test(text)
    ? text.replace(word, (found) => {
        if (mixesScripts(found)) return skeletonOf(found);
        if (!foreign.test(found)) return found;
        const skeleton = skeletonOf(found);
        return asciiWord.test(skeleton) ? skeleton : found;
      })
    : text;

/** Four or more single letters with the same mark or space between each two. */
const spaced = /(?<![\p{L}\p{N}'’])\p{L}([ .\-_*·•|~])\p{L}(?:\1\p{L}){2,}(?![\p{L}\p{N}'’])/gu;
/** "R.S.V.P." and the like. */
const initials = /^(?:\p{Lu}\.){3,5}\p{Lu}$/u;
/** What people shorten in small letters: "a.s.a.p.", "u.A.w.g.", "p.p.p.n.". */
const abbreviations = new Set('asap rsvp byob uawg pppn pppd'.split(' '));
/** "A B C D", the answers of a survey; "x x x x". */
const isRow = (letters: string): boolean =>
  [...letters].every(
    (letter, index, all) =>
      index === 0 ||
      letter === all[0] ||
      letter.charCodeAt(0) === (all[index - 1] as string).charCodeAt(0) + 1,
  );
const isOrdinary = (letters: string): boolean => abbreviations.has(letters) || isRow(letters);
const divider = /[ .\-_*·•|~]/gu;

const inBrackets = /\s?[[({]\s?(?:dot|punto|punkt|point|ponto|punt|\.)\s?[\])}]\s?/giu;
const suffixes = 'com|biz|xyz|icu';
/** Suffixes that sentences begin with, too: "Shop now", "Info at the desk". */
const wordedSuffixes = 'net|org|info|top|shop|site|online|club|link|vip|co|io';
const end = '(?:[^\\p{L}\\p{N}]|$)';
const anySuffix = `(?:${suffixes}|${wordedSuffixes})${end}`;
const apart = new RegExp(
  `(?<=[\\p{L}\\p{N}])(?: \\.| \\. |(?<!\\bpolka) dot )(?=${anySuffix})`,
  'giu',
);
/** After the end of a sentence; what goes on in small letters or with a path is none. */
const afterPoint = new RegExp(
  `(?<=[\\p{L}\\p{N}])\\. (?=(?:${suffixes})${end}|(?:${wordedSuffixes})/)|` +
    `(?<=\\p{Lu})\\. (?=(?:${suffixes.toUpperCase()})${end})|` +
    `\\. (?<=\\p{L}-\\p{L}{2,30}\\. )(?=${anySuffix})`,
  'gu',
);
const defanged = /\bhxxp(?=s?:\/\/)/giu;

/** A text as filters should read it: in plain letters, without what hides words or links. */
export const normalise = (text: string): Normalised => {
  const tricks = new Set<Trick>();
  let read = text;
  if (!isAscii(text)) {
    if (styled.test(text) || (fullWidth.test(text) && !eastAsian.test(text)))
      tricks.add('styledLetters');
    read = inOneAlphabet(
      normalised(text.replace(negative, asLetter), 'NFKC').replace(invisible, ''),
    );
  }
  const mark =
    (trick: Trick, by: (found: string) => string) =>
    (found: string): string => {
      const plain = by(found);
      if (plain !== found) tricks.add(trick);
      return plain;
    };
  read = read
    .replace(
      spaced,
      mark('spacedLetters', (found) =>
        initials.test(found) || isOrdinary(found.replace(divider, '').toLowerCase())
          ? found
          : found.replace(divider, ''),
      ),
    )
    .replace(
      inBrackets,
      mark('brokenLink', () => '.'),
    )
    .replace(
      apart,
      mark('brokenLink', () => '.'),
    )
    .replace(
      afterPoint,
      mark('brokenLink', () => '.'),
    )
    .replace(
      defanged,
      mark('brokenLink', () => 'http'),
    );
  return { text: read, tricks: [...tricks] };
};
