/** ITU-T E.161: which letters stand on which key. */
const keys = ['abc', 'def', 'ghi', 'jkl', 'mno', 'pqrs', 'tuv', 'wxyz'];

const keyOf = (letter: string): string =>
  String(keys.findIndex((letters) => letters.includes(letter.toLowerCase())) + 2);

/** Letters as the keys that are pressed for them: `1-800-FLOWERS` is `1-800-3569377`. */
export const onKeypad = (text: string): string => text.replace(/[a-z]/gi, keyOf);

/**
 * Whether a text may be a number that is written as a word: it begins with three digits, has a
 * word of three letters or more behind them, and only digits and words. Less is a slip, such as
 * the letter O for 0; one letter again and again hides a number.
 */
export const isOnKeypad = (text: string): boolean =>
  /^\+?(?:[\s().-]*\d){3}[\s().-]*(?:[a-z\d]+[\s().-]*)+$/i.test(text) &&
  (text.match(/[a-z]/gi)?.length ?? 0) >= 3 &&
  !/([a-z])\1\1/i.test(text);
