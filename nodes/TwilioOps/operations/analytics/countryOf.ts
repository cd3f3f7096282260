import { parseNumber } from '../../../../lib/phone/parseNumber';
import { memoByKey } from '../../../../lib/kit/memo';
import { bareAddress } from '../../../../lib/twilio/crm';

/**
 * Numbers that begin with the same so many signs are of one country: `+44762450` is Man,
 * `+44762451` is Britain.
 */
const prefixLength = 9;

/** Parsing takes some 10 µs, and an account writes to few prefixes. */
const countryOfNumber = memoByKey(
  20_000,
  (number: string): string | undefined => parseNumber(number)?.country,
  (number) => number.slice(0, prefixLength),
);

/**
 * The country of an address as ISO 3166-1 code; `unknown` for short codes, alphanumeric senders and
 * numbers of no country.
 */
export function countryOf(address: string | null): string {
  const number = bareAddress(address);
  return (number.startsWith('+') ? countryOfNumber(number) : undefined) ?? 'unknown';
}

/** `United States` for `US`. */
export const countryName = (code: string): string =>
  code === 'unknown'
    ? 'Unknown'
    : (new Intl.DisplayNames(['en'], { type: 'region' }).of(code) ?? code);
