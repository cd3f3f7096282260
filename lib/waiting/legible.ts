import { normalised } from '../phone/normalised';

/**
 * A text as a reader sees it: one form for each letter, nothing invisible, single blanks, lines
 * without blanks at their ends. Each step takes time in proportion to the text.
 */
export const legible = (text: string): string =>
  normalised(text, 'NFKC')
    .replace(/\u200D[♀♂]/gu, '')
    .replace(/[\p{Cf}\p{Emoji_Modifier}\uFE00-\uFE0F\u20E3]/gu, '')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .join('\n')
    .trim();

/** The words of a legible text in lower case, and its pictures, one blank between any two. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\p{Extended_Pictographic}\p{So}]/gu, ' $& ')
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();
