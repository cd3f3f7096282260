import { isOnKeypad, onKeypad } from './keypad';
import { isAboutNumber } from './words';

/** A number as it was written, and nothing else. */
export interface Written {
  /** Whether a plus or a link says that it begins with its country code. */
  international: boolean;
  digits: string;
  /** The same without a zero that stands in brackets of its own, as in +44 (0)20. */
  withoutZero?: string;
  /** Some of the digits were written as letters. */
  onKeys?: true;
}

/**
 * A number between words: what is before it, the number without letters, what is behind it. Not
 * the letter O for a 0, which touches the digits.
 */
const amongWords = /^([^\d+(]*)(?<!\p{L}(?=\d))((?:[+(]\P{L}*)?\d(?:\P{L}*\d)?)(?!\p{L})(\D*)$/su;

/** What makes a text with a number in it something else: an amount, a formula, a hidden number. */
const foreign = /[\p{Sc}%*#=<>{}\\^@?]|\.{2}|(?<!\p{L})x{2}/iu;

/** Signs with which the digits of one number are parted. */
const number = /^[\s().[\]/~_-]*\+*[\s().[\]/~_\d-]*$/;

const [year, month, dayOfMonth] = [
  '(?:19|20)\\d\\d',
  '(?:0?[1-9]|1[0-2])',
  '(?:0?[1-9]|[12]\\d|3[01])',
];

/** 2026-11-22, 22.11.2026 and 11/22/2026, with or without a time. */
const days = [
  `${year}([-/.])${month}\\1${dayOfMonth}`,
  `${dayOfMonth}([-/.])${month}\\1${year}`,
  `${month}([-/.])${dayOfMonth}\\1${year}`,
].map((form) => new RegExp(`^${form}(?:[T ].*)?$`));

/** An address of the Internet, which is no number though it has twelve digits. */
const internet = /^(?!\d\d(?:\.\d\d){3}$)(?:(?:25[0-5]|2[0-4]\d|1?[1-9]?\d)(?:\.(?!$)|$)){4}$/;

/** All ways to read a text as one number, the likeliest first. */
export function waysItIsWritten(text: string): Written[] {
  if (days.some((day) => day.test(text)) || internet.test(text)) return [];
  // The plus is last where a number is written from right to left.
  const plain = digitsOf(text.replace(/^(\d[\d\s-]*)\+$/, '+$1'));
  if (plain) return [plain];
  const onKeys = isOnKeypad(text) ? digitsOf(onKeypad(text)) : undefined;
  return [fromWords(text), onKeys && { ...onKeys, onKeys: true as const }].filter(
    (way) => way !== undefined,
  );
}

/** A number with a label before it or a remark behind it. */
function fromWords(text: string): Written | undefined {
  const [inBrackets] = /^[^<>]*<([^<>]+)>$/.exec(text)?.slice(1) ?? [];
  // Remarks in brackets, and Brazil's (0xx11), where xx stands for the carrier of one's choice.
  const content = (inBrackets ?? text)
    .replace(/(?<!\w)0\s*xx\s*(?=\d\d)/i, '0')
    .replace(/\([^()\d+]*\p{L}[^()\d+]*\)/gu, ' ')
    .trim();
  const [, label, middle, remark] = amongWords.exec(content) ?? [];
  if (middle === undefined || foreign.test(label! + remark!)) return undefined;
  const found = digitsOf(middle);
  if (!found) return undefined;
  return found.international || isAboutNumber(`${label} ${remark}`) ? found : undefined;
}

/** A zero that is dialled within the country only, as in +44 (0)20: E.123 forbids it. */
const zero = /\(\s*0\s*\)/;

function digitsOf(text: string): Written | undefined {
  if (!number.test(text) || /\.{3}|\/\//.test(text)) return undefined;
  const international = text.includes('+');
  // No country code begins with 0: +0049 is +49, and +0151 is somebody's slip.
  const digits = text.replace(/\D/g, '').replace(international ? /^00(?=[1-9])/ : /^$/, '');
  if (digits === '') return undefined;
  const withoutZero = zero.test(text) ? digitsOf(text.replace(zero, ''))?.digits : undefined;
  return { international, digits, ...(withoutZero ? { withoutZero } : {}) };
}
