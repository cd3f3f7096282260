import { lazy, memoByKey } from '../kit/memo';
import { asLibraryReads } from './asLibraryReads';
import { hasNewAreaCode } from './newAreaCodes';

const library = lazy(
  () => require('libphonenumber-js/max') as typeof import('libphonenumber-js/max'),
);

export interface ParsedNumber {
  /** ISO 3166-1 alpha-2; `undefined` for numbers of no country (+800 …). */
  country: string | undefined;
  callingCode: string;
  nationalNumber: string;
  valid: boolean;
  type: string | undefined;
}

const e164 = /^\+[1-9]\d{4,14}$/;
const northAmerican = /^\+1[2-9]\d{9}$/;

/** What the library's type declarations leave out. */
interface Metadata {
  selectNumberingPlan(country: 'US'): void;
  nationalNumberPattern(): string;
  type(name: 'FIXED_LINE' | 'MOBILE'): { pattern(): string } | undefined;
}

/**
 * What the library's metadata calls an ordinary number of the United States, compiled once: most
 * numbers are of that kind, and the library compiles its patterns again for each. There is no
 * pattern for mobile numbers, because they look like fixed lines.
 */
const unitedStates = lazy(() => {
  const core = require('libphonenumber-js/core') as typeof import('libphonenumber-js/core');
  const metadata = new core.Metadata(
    require('libphonenumber-js/max/metadata'),
  ) as unknown as Metadata;
  metadata.selectNumberingPlan('US');
  const fixedLine = metadata.type('FIXED_LINE')?.pattern() || '(?!)';
  const mobile = metadata.type('MOBILE')?.pattern() || fixedLine;
  return [metadata.nationalNumberPattern(), fixedLine, mobile].map(
    (pattern) => new RegExp(`^(?:${pattern})$`),
  );
});

const ordinaryOfUnitedStates = (number: string): ParsedNumber | undefined => {
  if (!northAmerican.test(number)) return undefined;
  const nationalNumber = number.slice(2);
  const isKnown = unitedStates().every((pattern) => pattern.test(nationalNumber));
  return isKnown || hasNewAreaCode(nationalNumber)
    ? { country: 'US', callingCode: '1', nationalNumber, valid: true, type: 'FIXED_LINE_OR_MOBILE' }
    : undefined;
};

/** Parses a number in E.164; `undefined` when it is not E.164 or has no known calling code. */
export const parseNumber = (number: string): ParsedNumber | undefined => {
  if (!e164.test(number)) return undefined;
  const ordinary = ordinaryOfUnitedStates(number);
  if (ordinary !== undefined) return ordinary;
  const quick = asLibraryReads(number.slice(1));
  if (quick !== undefined) return { ...quick, valid: quick.type !== undefined };
  const parsed = library().parsePhoneNumberFromString(number);
  if (parsed === undefined) return undefined;
  // With the full metadata a number is valid exactly when it has a type.
  const type = parsed.getType();
  return {
    country: parsed.country,
    callingCode: parsed.countryCallingCode,
    nationalNumber: parsed.nationalNumber,
    valid: type !== undefined,
    type,
  };
};

/** The same for a sender: there are few, and each is parsed again and again. */
export const parseSender = memoByKey(1000, (from: string) => parseNumber(from) ?? null);
