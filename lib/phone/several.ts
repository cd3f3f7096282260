const words = 'or|and|oder|und|ou|et|o|y|e|of|en|eller|och|og|lub|i|nebo|a|veya|ve|или|и|або|та';

/** What stands between two numbers and never within one: signs, words, and a second plus. */
const between = new RegExp(
  [
    '[;|]',
    ',\\s',
    ',(?=\\(?\\d(?:[\\s().-]*\\d){4})',
    '\\s&\\s',
    `\\s(?:${words})\\s`,
    '(?<=\\d\\D*)(?=\\+\\s?\\(?\\d)',
  ].join('|'),
  'iu',
);

/** What may stand between two numbers, and within one. */
const perhaps = /\s*[/\n\r]+\s*|(?<=\d)\s+-\s+(?=[\d(])|(?<=\d)(?:\s+(?=[\d(])|(?=\())/g;

const count = (text: string) => text.replace(/\D/g, '').length;

/**
 * The parts of a text, each with a number of its own; one where there is but one number.
 * A part of a few digits counts where it follows a number: `…456, 57` are two subscribers.
 */
export function apart(text: string): string[] {
  const parts = text.split(between).filter((part) => count(part) > 0);
  return parts.some((part) => count(part) >= 5) && parts.length > 1 ? parts : [text];
}

/** Where a number may end and another begin. */
export interface Cut {
  left: string;
  right: string;
  /** How many digits are on the right, and what parts them from the left. */
  digits: number;
  by: '/' | '-' | ' ';
}

/** More than the digits of two numbers are a list, which is refused as it stands. */
const mostDigits = 40;

/** All ways to cut a text in two numbers. */
export function cuts(text: string): Cut[] {
  if (count(text) > mostDigits) return [];
  return [...text.matchAll(perhaps)]
    .map((match): Cut => {
      const [left, right] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
      const by = /[/\n\r]/.test(match[0]) ? '/' : match[0].includes('-') ? '-' : ' ';
      return { left, right, digits: count(right), by };
    })
    .filter(({ left, digits }) => count(left) > 0 && digits > 0);
}
