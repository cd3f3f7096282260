import { lazy } from '../lazy';
import { remember } from '../remember';

const library = lazy(() => require('libphonenumber-js/max') as typeof import('libphonenumber-js/max'));

export interface ParsedNumber {
  /** ISO 3166-1 alpha-2; `undefined` for numbers of no country (+800 …). */
  country: string | undefined;
  callingCode: string;
  nationalNumber: string;
  valid: boolean;
  type: string | undefined;
}

const e164 = /^\+[1-9]\d{4,14}$/;

/** Parses a number in E.164; `undefined` when it is not E.164 or of no known calling code. */
export const parseNumber = (number: string): ParsedNumber | undefined => {
  if (!e164.test(number)) return undefined;
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

/** The same for a sender: few, and asked for again and again. */
export const parseSender = remember(1000, (from: string) => parseNumber(from) ?? null);
