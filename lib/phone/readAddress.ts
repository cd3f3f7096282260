import { memoOfLast } from '../kit/memo';
import type { Address, At, Fault } from './address';
import { fromCell } from './cell';
import { fromLink } from './link';
import { assigned } from './numberingPlan';
import { readOtherKind } from './otherKinds';
import { changed } from './planChange';
import { plainText } from './plainText';
import { countryGiven, phone, readPhone, readUndivided, withExtension } from './readPhone';
import { readSender } from './senders';
import { isWithheld } from './withheld';

const none = (fault: Fault): Address => ({ kind: 'none', fault });

/**
 * Reads what people, tables, phones and Twilio write for an address. Never throws, and never
 * guesses: what can be read in two ways, or lacks its country, is refused with the reason.
 * @param input a text, the number of a spreadsheet's cell, or a list of nothing else
 */
export function readAddress(input: unknown, at: At = {}): Address {
  if (typeof input === 'string') return ordinary(input) ?? readText(plainText(input), at);
  if (input === null || input === undefined) return none('empty');
  if (Array.isArray(input) && input.length > 1) return none('several');
  if (Array.isArray(input) && typeof input[0] !== 'object') return readAddress(input[0], at);
  if (typeof input === 'bigint') return readText(String(input), at);
  if (typeof input !== 'number' || !Number.isInteger(input) || input < 0) return none('notANumber');
  // Beyond that a number is another's as often as not.
  return Number.isSafeInteger(input) ? readText(String(input), at) : none('lostDigits');
}

/** Numbers as they should be, which are most: without a look at their spelling. */
const ordinary = memoOfLast((text: string): Address | undefined => {
  if (!/^\+[1-9]\d{6,14}$/.test(text)) return undefined;
  const digits = text.slice(1);
  const found = assigned(digits);
  return found && !changed(digits) ? phone({ digits, ...found, warning: undefined }) : undefined;
});

/** Nothing but a number and what parts its digits, as most are: no link, cell, word or kind. */
const bare = /^[+(]?\d[\d ()-]{8,24}$/;

/** Beyond that a text is none, and not worth reading; a URI may hold a message to be sent. */
const longest = { uri: 2_000, number: 250 };

function readText(text: string, at: At): Address {
  const quick = bare.test(text) && !isWithheld(text) ? readUndivided(text, at) : undefined;
  if (quick?.kind === 'phone') return quick;
  if (text === '') return none('empty');
  if (text.length > longest.uri) return none('notANumber');
  const other = readOtherKind(text, at);
  if (other) return other;
  const linked = fromLink(text);
  if (linked === undefined || linked.text.length > longest.number) return none('notANumber');
  const content = fromCell(linked.text);
  if (content === undefined) return none('lostDigits');
  const read = readPhone(content, at);
  if (read.kind === 'phone') return withExtension(read, linked.extension);
  const sender = readSender(content);
  if (sender || read.fault !== 'unknownCountry') return sender ?? read;
  return { ...read, unknownCountry: countryGiven(at)! };
}
