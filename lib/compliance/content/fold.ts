import { isAscii, normalised } from '../../phone/normalised';

/** Characters that nobody sees. */
export const invisible =
  /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u206A-\u206F\uFEFF]/gu;
/**
 * Accents, niqqud and harakat; the vowel signs of Indian scripts and the dakuten of Kana are part
 * of the letter and stay.
 */
const accents =
  /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}])\p{M}+/gu;
const separators = /[^\p{L}\p{N}\p{M}]+/gu;
const undivided: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ς: 'σ',
};
const undividedLetter = /[ßøłđæœıς]/g;
const asciiSeparators = /[^a-z0-9]+/g;

/** Letters without their accents; expects lower case. */
export const withoutAccents = (text: string): string =>
  isAscii(text)
    ? text
    : normalised(normalised(text, 'NFD').replace(accents, ''), 'NFC').replace(
        undividedLetter,
        (letter) => undivided[letter] ?? letter,
      );

/**
 * Words only, for comparing with lists of words: lower case, no accents, no invisible characters,
 * punctuation to single spaces.
 */
export const foldWords = (text: string): string => {
  if (isAscii(text)) return text.toLowerCase().replace(asciiSeparators, ' ').trim();
  const lower = normalised(text, 'NFKC').replace(invisible, '').toLowerCase();
  return withoutAccents(lower).replace(separators, ' ').trim();
};

/** The same in one piece: "US Bank" as `usbank`. */
export const foldTogether = (text: string): string => foldWords(text).replaceAll(' ', '');
