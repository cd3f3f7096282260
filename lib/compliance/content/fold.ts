const invisible = /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u206A-\u206F\uFEFF]/gu;
const marks = /\p{M}+/gu;
const separators = /[^\p{L}\p{N}]+/gu;

/** Text as a person reads it: compatibility forms unified, invisible characters gone, lower case. Accents stay. */
export const foldCase = (text: string): string => text.normalize('NFKC').replace(invisible, '').toLowerCase();

/** Words only: accents gone from Latin, Greek and Cyrillic, punctuation to single spaces. For comparing with lists of words. */
export const foldWords = (text: string): string =>
  foldCase(text).normalize('NFD').replace(marks, '').normalize('NFC').replace(separators, ' ').trim();
