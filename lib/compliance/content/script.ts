const scripts = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Cherokee', /\p{Script=Cherokee}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Arabic', /\p{Script=Arabic}/u],
] as const;

/**
 * Does one word mix alphabets whose letters look alike? Scripts that are written together (Han and
 * Kana) do not count.
 */
export const mixesScripts = (word: string): boolean =>
  scripts.filter(([, pattern]) => pattern.test(word)).length > 1;
