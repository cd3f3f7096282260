import { lazy } from '../kit/memo';
import type { Fault, Warning } from './address';
import { assigned, planOf, wasSoviet, type NumberingPlan, type NumberType } from './numberingPlan';
import { changed } from './planChange';

/** A number that was understood. */
export interface Reading {
  /** E.164 of today's plan, without the plus. */
  digits: string;
  country: string | undefined;
  /** What for; `undefined` where nobody is known to have the number, though somebody could. */
  type: NumberType | undefined;
  warning: Extract<Warning, 'unassigned' | 'oldPlan'> | undefined;
}

export interface Refusal {
  fault: Fault;
}

export const isRefusal = (outcome: Reading | Refusal): outcome is Refusal => 'fault' in outcome;

/** Whether somebody is known to have the number. */
export const isSure = (outcome: Reading | Refusal): outcome is Reading =>
  !isRefusal(outcome) && outcome.warning !== 'unassigned';

const library = lazy(
  () => require('libphonenumber-js/max') as typeof import('libphonenumber-js/max'),
);

/** ITU-T E.164, 6.2: the most that an international number has. */
export const mostDigits = 15;

/** 9 before the area and 15 behind it, which have ten digits with the rest. */
const bothMarks = /^90?(?=\d{12}$)\d{2,4}15/;

/**
 * Without a digit that belongs neither to the country code nor to the number, though no rule of
 * the metadata takes it away: written where it was abolished or never was. No North American
 * number was ever written with a 0.
 */
const withoutStray = (digits: string, { callingCode }: NumberingPlan): string[] => {
  const national = digits.slice(callingCode.length);
  return [
    ...(/^0[1-9]/.test(national) && callingCode !== '1' ? [callingCode + national.slice(1)] : []),
    ...(callingCode === '54' && national.startsWith('90') ? [`549${national.slice(2)}`] : []),
    // Both of Argentina's marks of a mobile, of which only one is ever right.
    ...(callingCode === '54' && bothMarks.test(national) ? [digits.replace(/^5490?/, '54')] : []),
    ...(/^8\d/.test(national) && wasSoviet(callingCode) ? [callingCode + national.slice(1)] : []),
  ];
};

/** What a number may be without its trunk prefix, most usual first. */
function* withoutTrunk(digits: string, plan: NumberingPlan): Generator<string> {
  for (const form of [digits, ...withoutStray(digits, plan)]) {
    yield form;
    // Trunk prefixes and carrier codes by the metadata; Argentina's 15 becomes a 9 before the area.
    const parsed = library().parsePhoneNumberFromString(`+${form}`)?.number.slice(1);
    if (parsed !== undefined) yield parsed;
  }
}

/** Area code and exchange of North America begin with 2 to 9 (NANPA), assigned or not. */
const northAmerican = /^1[2-9]\d{2}[2-9]\d{6}$/;

const isPossible = (digits: string, { callingCode, lengths, trunk }: NumberingPlan): boolean => {
  const national = digits.slice(callingCode.length);
  if (/^(\d)\1*$/.test(national)) return false;
  // Where 0 is the trunk prefix, no number begins with one.
  if (trunk?.startsWith('0') && national.startsWith('0')) return false;
  if (callingCode === '1') return northAmerican.test(digits);
  return digits.length <= mostDigits && lengths.includes(national.length);
};

const ofFormerPlan = (digits: string, plan: NumberingPlan): Reading | undefined => {
  const found = changed(digits);
  if (found === undefined) return undefined;
  if (!found.change.despiteMetadata && assigned(digits)) return undefined;
  const now = assigned(found.digits);
  if (now === undefined && !isPossible(found.digits, planOf(found.digits) ?? plan)) {
    return undefined;
  }
  return {
    digits: found.digits,
    country: now?.country ?? mainCountry(plan),
    type: now?.type,
    warning: found.change.quiet ? (now ? undefined : 'unassigned') : 'oldPlan',
  };
};

const mainCountry = ({ territories }: NumberingPlan) =>
  territories.length === 1 ? territories[0]!.country : undefined;

const wrongLength = (digits: string, { callingCode, lengths }: NumberingPlan): Fault => {
  const length = digits.length - callingCode.length;
  if (length < 2) return 'notANumber';
  if (length < lengths[0]!) return 'tooShort';
  if (digits.length > mostDigits || length > lengths.at(-1)!) return 'tooLong';
  return 'notANumber';
};

/**
 * Reads an international number, however it writes trunk prefixes, and of whatever plan it is.
 * @param digits without the plus
 */
export function readInternational(digits: string): Reading | Refusal {
  const plan = planOf(digits);
  if (plan === undefined) return { fault: digits.length > mostDigits ? 'tooLong' : 'notANumber' };
  const forms = new Set<string>();
  for (const form of withoutTrunk(digits, plan)) {
    if (forms.has(form)) continue;
    forms.add(form);
    const former = ofFormerPlan(form, plan);
    if (former) return former;
    const now = assigned(form);
    if (now) return { digits: form, ...now, warning: undefined };
  }
  // The metadata's own reading before the digits as they stand.
  const [asWritten, parsed = asWritten] = [...forms] as [string, ...string[]];
  const possible = [parsed, asWritten].find((form) => isPossible(form, plan));
  if (possible === undefined) return { fault: wrongLength(parsed, plan) };
  const country = mainCountry(plan);
  return { digits: possible, country, type: undefined, warning: 'unassigned' };
}
