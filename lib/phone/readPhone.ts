import type { Address, At, Fault } from './address';
import { countryOf } from './countryOf';
import { withoutExtension } from './extension';
import { identityOf, whatsAppForms } from './identity';
import { isRefusal, isSure, readInternational, type Reading, type Refusal } from './international';
import { readNational } from './national';
import { planOf } from './numberingPlan';
import { apart, cuts, type Cut } from './several';
import { waysItIsWritten, type Written } from './written';

type Outcome = Reading | Refusal;

const none = (fault: Fault): Address => ({ kind: 'none', fault });

/** The address of a number that was understood. */
export function phone({ digits, country, warning }: Reading): Address {
  return {
    kind: 'phone',
    dial: `+${digits}`,
    whatsapp: whatsAppForms(digits),
    identity: identityOf(digits),
    ...(country ? { country } : {}),
    ...(warning ? { warning } : {}),
  };
}

export const withExtension = (read: Address, extension: string | undefined): Address =>
  extension && read.kind === 'phone'
    ? { ...read, extension, warning: read.warning ?? 'extension' }
    : read;

/** `00+44`: one way to dial abroad before another. */
const bothExits = /^[\s(]*00[\s)]*(?=\+)/;

/** Reads a text that holds one number, with words and an extension, or refuses it. */
export function readPhone(text: string, at: At): Address {
  const { text: number, extension } = withoutExtension(
    text.replace(bothExits, '').replace(/[\s,;:|]+$/, ''),
  );
  if (extension !== undefined) return withExtension(readPhone(number, at), extension);
  const [first, ...others] = apart(number).map((part, _, parts) =>
    parts.length > 1 ? readPhone(part, at) : readUndivided(part, at),
  );
  // Two spellings of one number are one person; anything else is more than one.
  const isOne = others.every(({ identity }) => identity && identity === first!.identity);
  return isOne ? first! : none('several');
}

/** Reads a text in which no sign stands between two numbers, though there may be two. */
export function readUndivided(text: string, at: At): Address {
  const read = readOne(text, at);
  if (isWhole(read) && !/[/\r\n]/.test(text)) return read;
  const two = cuts(text).find((cut) => isTwo(cut, read, at));
  if (two === undefined) return read;
  const [left, right] = [two.left, two.right].map((part) => readOne(part, at));
  return left!.identity === right!.identity ? left! : none('several');
}

const isWhole = ({ kind, warning }: Address) => kind === 'phone' && warning !== 'unassigned';

/**
 * Whether a text that may be one number is rather two: a whole one on the left, and on the right
 * another or the last digits of another, as in `…456/7`.
 */
function isTwo({ left, right, digits, by }: Cut, read: Address, at: At): boolean {
  const isPart = isWhole(read) ? by === '/' && digits <= 3 : by !== ' ' || digits >= 6;
  if (!isPart || !isWhole(readOne(left, at))) return false;
  return read.warning !== 'unassigned' || isWhole(readOne(right, at));
}

/** Reads a text that holds one number at most. */
function readOne(text: string, at: At): Address {
  let fault: Fault = 'notANumber';
  for (const written of waysItIsWritten(text)) {
    const outcome = readWritten(written, at);
    // Letters make a number only where somebody is known to have it: any word fits a keypad.
    if (isRefusal(outcome)) {
      if (!written.onKeys || outcome.fault === 'needsCountry') fault = outcome.fault;
    } else if (!written.onKeys || isSure(outcome)) {
      return phone(outcome);
    }
  }
  return none(fault);
}

function readWritten({ international, digits, withoutZero }: Written, at: At): Outcome {
  const read = (one: string) => (international ? readInternational(one) : readAtHome(one, at));
  if (withoutZero === undefined) return read(digits);
  const without = read(withoutZero);
  if (isSure(without) && planOf(without.digits)?.trunk) return without;
  // Where there is no trunk prefix the zero may belong to the number, as Italy's does, and the
  // number without it be another's.
  const withIt = read(digits);
  const sure = [without, withIt].filter(isSure);
  if (new Set(sure.map((one) => one.digits)).size > 1) return { fault: 'ambiguous' };
  return sure[0] ?? (isRefusal(without) ? withIt : without);
}

/** What says of which country national numbers are: that of the row before the default. */
export const countryGiven = ({ countryText, country }: At): string | undefined =>
  [countryText, country].map((one) => String(one ?? '').trim()).find(Boolean);

function readAtHome(digits: string, at: At): Outcome {
  if (digits.length < 5) return { fault: digits.length < 3 ? 'notANumber' : 'tooShort' };
  const given = countryGiven(at);
  if (given === undefined) return readNational(digits, undefined);
  const country = countryOf(given);
  return country ? readNational(digits, country) : { fault: 'unknownCountry' };
}
