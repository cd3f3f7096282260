import { lazy } from '../lazy';

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
  return {
    country: parsed.country,
    callingCode: parsed.countryCallingCode,
    nationalNumber: parsed.nationalNumber,
    valid: parsed.isValid(),
    type: parsed.getType(),
  };
};
