import { parseNumber } from '../../../../lib/compliance/place/parseNumber';
import { bareAddress } from '../../../../lib/twilio/crm';

/**
 * Numbers that begin with the same so many signs are of one country: `+44762450` is Man,
 * `+44762451` is Britain.
 */
const prefixLength = 9;
const mostKept = 20_000;
/** Parsing takes some 10 µs, and an account writes to few prefixes. */
const kept = new Map<string, string>();

/**
 * The country of an address as ISO 3166-1 code; `unknown` for short codes, alphanumeric senders and
 * numbers of no country.
 */
export function countryOf(address: string | null): string {
  const number = bareAddress(address);
  if (!number.startsWith('+')) return 'unknown';
  const prefix = number.slice(0, prefixLength);
  const known = kept.get(prefix);
  if (known) return known;
  const country = parseNumber(number)?.country;
  if (country === undefined) return 'unknown';
  if (kept.size >= mostKept) kept.clear();
  kept.set(prefix, country);
  return country;
}

/** `United States` for `US`. */
export const countryName = (code: string): string =>
  code === 'unknown'
    ? 'Unknown'
    : (new Intl.DisplayNames(['en'], { type: 'region' }).of(code) ?? code);
