import type { Address, At, Fault } from './address';
import { fromCell } from './cell';
import { countryOf } from './countryOf';
import { withoutExtension } from './extension';
import { identityOf, whatsAppForms } from './identity';
import { isRefusal, isSure, readInternational, type Reading, type Refusal } from './international';
import { fromLink } from './link';
import { readNational } from './national';
import { assigned, planOf } from './numberingPlan';
import { readOtherKind } from './otherKinds';
import { changed } from './planChange';
import { plainText } from './plainText';
import { readSender } from './senders';
import { apart, cuts, type Cut } from './several';
import { waysItIsWritten, type Written } from './written';

const none = (fault: Fault): Address => ({ kind: 'none', fault });

/**
 * Reads what people, tables, phones and Twilio write for an address. Never throws, and never
 * guesses: what can be read in two ways, or lacks its country, is refused with the reason.
 * @param input a text, or the number of a spreadsheet's cell
 */
export function readAddress(input: unknown, at: At = {}): Address {
  if (typeof input === 'string') return ordinary(input) ?? readText(plainText(input), at);
  if (input === null || input === undefined) return none('empty');
  if (typeof input === 'bigint') return readText(String(input), at);
  if (typeof input !== 'number' || !Number.isInteger(input) || input < 0) return none('notANumber');
  // Beyond that a number is another's as often as not.
  if (!Number.isSafeInteger(input)) return none('lostDigits');
  return readText(String(input), at);
}

/** Numbers as they should be, which are most: without a look at their spelling. */
function ordinary(text: string): Address | undefined {
  if (!/^\+[1-9]\d{6,14}$/.test(text)) return undefined;
  const digits = text.slice(1);
  const found = assigned(digits);
  return found && !changed(digits) ? phone({ digits, ...found, warning: undefined }) : undefined;
}

/** Nothing but a number and what parts its digits, as most are: no link, cell, word or kind. */
const bare = /^[+(]?\d[\d ()-]{8,24}$/;

function readText(text: string, at: At): Address {
  const quick = bare.test(text) ? readOnly(text, at) : undefined;
  if (quick?.kind === 'phone') return quick;
  if (text === '') return none('empty');
  const other = readOtherKind(text, at);
  if (other) return other;
  const linked = fromLink(text);
  if (linked === undefined) return none('notANumber');
  const content = fromCell(linked.text);
  if (content === undefined) return none('lostDigits');
  const read = readPhone(content, at);
  if (read.kind === 'phone') return linked.extension ? withExtension(read, linked.extension) : read;
  // A short code is no number of a country, whatever its digits would be there.
  return readSender(content) ?? read;
}

/** Reads a text that holds one number, or refuses it when it holds two. */
function readPhone(text: string, at: At): Address {
  const { text: number, extension } = withoutExtension(text.replace(/[\s,;:|]+$/, ''));
  if (extension !== undefined) return withExtension(readPhone(number, at), extension);
  const parts = apart(number);
  if (parts.length > 1) return readParts(parts, at);
  return readOnly(number, at);
}

/** Reads a text in which no sign stands between two numbers, though there may be two. */
function readOnly(text: string, at: At): Address {
  const read = readOne(text, at);
  if (isWhole(read) && !/[/\r\n]/.test(text)) return read;
  const mayBeTwo = isWhole(read)
    ? (cut: Cut) => cut.by === '/' && cut.digits <= 3
    : (cut: Cut) => cut.by !== ' ' || cut.digits >= 6;
  return cuts(text).some((cut) => mayBeTwo(cut) && isTwo(cut, read, at)) ? none('several') : read;
}

const withExtension = (read: Address, extension: string): Address =>
  read.kind === 'phone' ? { ...read, extension, warning: read.warning ?? 'extension' } : read;

/** Two spellings of one number are one person; anything else is more than one. */
function readParts(parts: string[], at: At): Address {
  const [first, ...others] = parts.map((part) => readPhone(part, at));
  const isOne =
    first!.kind === 'phone' && others.every(({ identity }) => identity === first!.identity);
  return isOne ? first! : none('several');
}

/**
 * Whether a text that may be one number is rather two: whole numbers on both sides, or a whole one
 * and the last digits of another, as in `…456/7`.
 */
const isTwo = ({ left, right, by }: Cut, read: Address, at: At): boolean =>
  isWhole(readOne(left, at)) &&
  (isWhole(read) || by === ' ' || read.kind !== 'phone' || isWhole(readOne(right, at)));

const isWhole = ({ kind, warning }: Address) => kind === 'phone' && warning !== 'unassigned';

function readOne(text: string, at: At): Address {
  let refusal: Refusal | undefined;
  for (const written of waysItIsWritten(text)) {
    const outcome = readWritten(written, at);
    // Letters make a number only where somebody is known to have it: any word fits a keypad.
    if (written.onKeys ? isSure(outcome) : !isRefusal(outcome)) return phone(outcome as Reading);
    if (!written.onKeys || (outcome as Refusal).fault === 'needsCountry') {
      refusal ??= outcome as Refusal;
    }
  }
  return none(refusal?.fault ?? 'notANumber');
}

function readWritten({ international, digits, withoutZero }: Written, at: At): Reading | Refusal {
  const read = (one: string) => (international ? readInternational(one) : readAtHome(one, at));
  if (withoutZero === undefined) return read(digits);
  const first = read(withoutZero);
  if (isSure(first) && planOf(first.digits)?.trunk) return first;
  // Where there is no trunk prefix the zero may belong to the number, as Italy's does, and the
  // number without it be another's.
  const second = read(digits);
  if (isSure(first) && isSure(second) && first.digits !== second.digits) {
    return { fault: 'ambiguous' };
  }
  return [first, second].find(isSure) ?? (isRefusal(first) ? second : first);
}

function readAtHome(digits: string, at: At): Reading | Refusal {
  if (digits.length < 5) return { fault: digits.length < 3 ? 'notANumber' : 'tooShort' };
  const country = countryAt(at);
  if (country !== undefined) return readNational(digits, country || undefined);
  return { fault: 'unknownCountry' };
}

/** The country of a text: '' where none is given, `undefined` where it is not known. */
function countryAt({ country, countryText }: At): string | undefined {
  const given = countryText?.trim() || country?.trim();
  return given ? countryOf(given) : '';
}

function phone({ digits, country, warning }: Reading): Address {
  return {
    kind: 'phone',
    dial: `+${digits}`,
    whatsapp: whatsAppForms(digits),
    identity: identityOf(digits),
    ...(country ? { country } : {}),
    ...(warning ? { warning } : {}),
  };
}
