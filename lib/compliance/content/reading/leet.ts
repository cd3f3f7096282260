import { lazy } from '../../../kit/memo';
import { cuePatterns } from '../cues';
import { withoutAccents } from '../fold';
import { protectedWords } from '../names/named';
import { wordsOfPatterns } from './patterns';

const signs: Readonly<Record<string, readonly string[]>> = {
  0: ['o'],
  1: ['i', 'l'],
  3: ['e'],
  4: ['a'],
  5: ['s'],
  7: ['t'],
  8: ['b'],
  $: ['s'],
  '€': ['e'],
  '£': ['l'],
  '@': ['a'],
  '!': ['i'],
  '|': ['l'],
};
const sign = /[0134578$€£@!|]/gu;
const candidate =
  /(?<![\p{L}\p{N}./@-])(?=[\p{L}\p{N}$€£@!|]*\p{L})(?=[\p{L}\p{N}$€£@!|]*[0134578$€£@!|])[\p{L}\p{N}$€£@|][\p{L}\p{N}$€£@!|]{3,30}(?![\p{L}\p{N}@/-]|\.\p{L})/gu;

/** Words that are hidden so, besides those of the cues. */
const others =
  'account accounts credit credits loan loans money winner click bonus viagra free gift casino urgent password bitcoin ' +
  'compte comptes carte crédit gratuit argent mot virement konto geld kredit gewinn gesperrt kostenlos cuenta crédito ' +
  'dinero premio gratis tarjeta clave conto soldi prestito gratuito bloccato carta conta dinheiro empréstimo grátis ' +
  'senha cartão rekening lening geblokkeerd prijs wachtwoord suspendu suspended bloqueada bloqueado limited verify';

const vocabulary = lazy(() => {
  const words = wordsOfPatterns([...cuePatterns.map(([, patterns]) => patterns), others]);
  for (const word of others.split(' ')) words.add(withoutAccents(word));
  for (const word of protectedWords()) words.add(word);
  return words;
});

const readings = (word: string): string[] => {
  let all = [''];
  for (const letter of word) {
    const options = signs[letter] ?? [letter];
    all = all.flatMap((start) => options.map((option) => start + option)).slice(0, 16);
  }
  return all;
};

/**
 * Reads words in which digits and signs stand for letters ("cr€d1t"), where what they spell is a
 * word that content rules look for.
 */
export const unleeted = (text: string): { text: string; word: string | undefined } => {
  let word: string | undefined;
  const plain = text.replace(candidate, (found) => {
    const letters = withoutAccents(found.toLowerCase());
    const count = (letters.match(sign) ?? []).length;
    if (count === 0 || count * 2 > letters.length) return found;
    const spelled = readings(letters).find((reading) => vocabulary().has(reading));
    if (spelled === undefined) return found;
    word ??= spelled;
    return spelled;
  });
  return { text: plain, word };
};
