/**
 * Finds listed phrases in words: looks up each word as a possible beginning, so that long lists
 * cost nothing.
 */
type PhraseFinder<T> = (words: readonly string[]) => Array<{ phrase: string; of: T }>;

interface Entry<T> {
  rest: readonly string[];
  phrase: string;
  of: T;
}

/** Compiles phrases (folded, words separated by single spaces), each with what it stands for. */
export const phraseFinder = <T>(
  phrases: Iterable<readonly [phrase: string, of: T]>,
): PhraseFinder<T> => {
  const byFirst = new Map<string, Array<Entry<T>>>();
  for (const [phrase, of] of phrases) {
    const [first = '', ...rest] = phrase.split(' ');
    const entries = byFirst.get(first) ?? [];
    entries.push({ rest, phrase, of });
    byFirst.set(first, entries);
  }
  return (words) => {
    const found: Array<{ phrase: string; of: T }> = [];
    for (let index = 0; index < words.length; index++) {
      const entries = byFirst.get(words[index] as string);
      if (entries === undefined) continue;
      for (const { rest, phrase, of } of entries) {
        if (rest.every((word, ahead) => words[index + 1 + ahead] === word))
          found.push({ phrase, of });
      }
    }
    return found;
  };
};
