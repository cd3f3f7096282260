/**
 * E.164 as the source of an expression: plus, country code that does not begin with 0, 7 to 15
 * digits (ITU-T E.164).
 */
export const E164 = '\\+[1-9]\\d{6,14}';

/**
 * The same from 5 digits on: what somebody is known by already, of which an opt-out must be found
 * however short it is.
 */
export const knownNumber = '\\+[1-9]\\d{4,14}';

const [whole, known] = [E164, knownNumber].map((form) => new RegExp(`^${form}$`)) as [
  RegExp,
  RegExp,
];

export const isE164 = (value: string): boolean => whole.test(value);

export const isKnownNumber = (value: string): boolean => known.test(value);

/** People write spaces, hyphens, dots and brackets into numbers; none of them carries meaning. */
export const withoutPunctuation = (value: string): string => value.replace(/[\s().\-\u00a0]/g, '');

/** `whatsapp:`, `rcs:` and the like before a number. */
export const withoutChannel = (value: string): string => value.replace(/^[a-z]+:(?=\+)/i, '');
