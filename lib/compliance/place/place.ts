import { memoByKey } from '../../kit/memo';
import type { ZoneBasis } from '../decision';
import type { RecipientFacts } from '../facts';
import { isZone } from '../time/zone';
import { parseNumber, type ParsedNumber } from '../../phone/parseNumber';
import { givenPlace, type GivenPlace } from './placeFacts';
import { regionsOfAreaCode } from './regionTable';
import { zonesOfCountry, zonesOfPrefix } from './zoneTable';

/**
 * Where the recipient may be. Rules of every country and region named here apply; a time is
 * permitted only if it is in every zone.
 */
export interface Place {
  number: ParsedNumber | undefined;
  /** Given country first, then the number's; empty when none is known. */
  countries: readonly string[];
  /** Given state first, then the area code's (`US-FL`). */
  regions: readonly string[];
  zones: readonly string[];
  zoneBasis: ZoneBasis;
  confidence: 'high' | 'medium' | 'low';
  /** What the item itself says of the place. */
  given: GivenPlace;
}

/** Calling codes in which mobile numbers carry an area code, as libphonenumber has it. */
const geographicMobiles = new Set(['52', '54', '55', '62', '86']);

const isGeographic = ({ type, callingCode }: ParsedNumber): boolean =>
  type === 'FIXED_LINE' ||
  type === 'FIXED_LINE_OR_MOBILE' ||
  (type === 'MOBILE' && geographicMobiles.has(callingCode));

interface Zones {
  zones: readonly string[];
  zoneBasis: ZoneBasis;
  confidence: Place['confidence'];
}

const nothing: readonly string[] = [];

const unique = (first: string | undefined, second: string | undefined): readonly string[] => {
  if (first === undefined) return second === undefined ? nothing : [second];
  return second === undefined || second === first ? [first] : [first, second];
};

const zonesOfNumber = (number: ParsedNumber): Zones | undefined => {
  if (!isGeographic(number)) return undefined;
  const zones = zonesOfPrefix(number.callingCode + number.nationalNumber);
  return (
    zones && {
      zones,
      zoneBasis: number.callingCode === '1' ? 'areaCode' : 'numberPrefix',
      confidence: 'medium',
    }
  );
};

const zonesOf = (given: GivenPlace, number: ParsedNumber | undefined): Zones => {
  const { zones, basis, country } = given;
  if (zones && (basis === 'postcode' || basis === 'region'))
    return { zones, zoneBasis: basis, confidence: 'high' };
  const ofNumber =
    number !== undefined && number.country === country ? zonesOfNumber(number) : undefined;
  if (ofNumber) return ofNumber;
  const ofCountry = country && zonesOfCountry(country);
  if (ofCountry)
    return {
      zones: ofCountry,
      zoneBasis: 'country',
      confidence: ofCountry.length === 1 ? 'medium' : 'low',
    };
  return { zones: nothing, zoneBasis: 'none', confidence: 'low' };
};

/** Items that say nothing of the place, which are most, share this. */
const nothingGiven = memoByKey(300, (country: string): GivenPlace =>
  givenPlace({ number: '' }, country || undefined),
);

/**
 * Country, region and candidate zones of a recipient: by the given zone, or else by postcode,
 * state, the number's first digits, or country. What cannot be used is among the misfits.
 */
export const placeOf = (recipient: RecipientFacts): Place => {
  const { number: e164, timeZone, postcode, region, country } = recipient;
  const number = parseNumber(e164);
  const given =
    postcode || region || country
      ? givenPlace(recipient, number?.country)
      : nothingGiven(number?.country ?? '');
  const ofAreaCode =
    number?.callingCode === '1' ? regionsOfAreaCode(number.nationalNumber.slice(0, 3)) : nothing;
  const { zones, zoneBasis, confidence }: Zones =
    timeZone && isZone(timeZone)
      ? { zones: [timeZone], zoneBasis: 'given', confidence: 'high' }
      : zonesOf(given, number);
  return {
    number,
    countries: unique(given.country, number?.country),
    regions:
      given.regions.length === 0 ? ofAreaCode : [...new Set([...given.regions, ...ofAreaCode])],
    zones,
    zoneBasis,
    confidence,
    given,
  };
};
