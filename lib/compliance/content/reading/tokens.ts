import { withoutAccents } from '../fold';

/** The words of a text in order, each with the clause and the sentence that it stands in. */
export interface Tokens {
  /** Lower case, without accents; a link is `•`, a sign of currency `¤`. */
  words: readonly string[];
  clause: readonly number[];
  sentence: readonly number[];
}

export const linkToken = '•';
export const currencyToken = '¤';

const token =
  /[\p{L}\p{N}\p{M}]+(?:[.,]\p{N}+)*|•|[$€£¥₹₽₺]|%|[.!?;:,\n]|[-–—](?=\s)|["“”«»()[\]]/gu;
const contraction = /(?<=\p{L})['’´`](?=(?:t|s|re|ve|ll|m|d)(?![\p{L}\p{N}]))/gu;
const currency = new Set('$€£¥₹₽₺');
const endsSentence = new Set('.!?;\n');
const endsClause = new Set(',:-–—()[]');
const quotes = new Set('"“”«»');
const inNumber = /^\p{N}/u;

/** Cuts a text into words. A point ends a sentence only where a space or the end follows. */
export const tokensOf = (text: string): Tokens => {
  const read = withoutAccents(text.replace(contraction, '').toLowerCase());
  const words: string[] = [];
  const clause: number[] = [];
  const sentence: number[] = [];
  let [clauses, sentences] = [0, 0];
  token.lastIndex = 0;
  for (let match = token.exec(read); match !== null; match = token.exec(read)) {
    const { 0: found, index } = match;
    if (endsSentence.has(found)) {
      const next = read.charAt(index + 1);
      if (found === '.' && next !== '' && !/\s/u.test(next)) continue;
      sentences += 1;
      clauses += 1;
    } else if (endsClause.has(found)) {
      clauses += found === ':' && inNumber.test(read.charAt(index + 1)) ? 0 : 1;
    } else if (!quotes.has(found)) {
      words.push(currency.has(found) ? currencyToken : found);
      clause.push(clauses);
      sentence.push(sentences);
    }
  }
  return { words, clause, sentence };
};
