/**
 * The thirty-first mark on one letter and all after it: no language writes so many, and Unicode
 * lets programs count on that (UAX #15, Stream-Safe Text Format). The half-width voice marks of
 * Kana become marks only by their compatibility forms.
 */
const tooManyMarks = /([\p{M}\uFF9E\uFF9F]{30})[\p{M}\uFF9E\uFF9F]+/gu;

/** Such a text is in all normal forms at once. */
export const isAscii = (text: string): boolean => /^[\x00-\x7f]*$/.test(text);

/**
 * Unicode's normal form of a text, in time that grows with its length alone. `normalize` sorts the
 * marks of each letter, which takes the square of their number: seconds, where somebody has put a
 * hundred thousand on one.
 */
export const normalised = (text: string, form: 'NFC' | 'NFD' | 'NFKC' | 'NFKD'): string =>
  isAscii(text) ? text : text.replace(tooManyMarks, '$1').normalize(form);
