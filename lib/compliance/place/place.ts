import type { ZoneBasis } from '../decision';
import type { RecipientFacts } from '../facts';
import { isZone } from '../time/zone';
import { parseNumber, type ParsedNumber } from './parseNumber';
import { regionOfPostcode } from './postcode';
import { regionsOfAreaCode } from './regionTable';
import { zonesOfRegion } from './regionZones';
import { zonesOfCountry, zonesOfPrefix } from './zoneTable';

/** Where the recipient may be. Rules of every country and region named here apply; a time is permitted only if it is in every zone. */
export interface Place {
  number: ParsedNumber | undefined;
  /** Given country first, then the number's; empty when none is known. */
  countries: readonly string[];
  /** Given state first, then the area code's (`US-FL`). */
  regions: readonly string[];
  zones: readonly string[];
  zoneBasis: ZoneBasis;
  confidence: 'high' | 'medium' | 'low';
}

/** Calling codes in which mobile numbers carry an area code, as libphonenumber has it. */
const geographicMobiles = new Set(['52', '54', '55', '62', '86']);

const isGeographic = ({ type, callingCode }: ParsedNumber): boolean =>
  type === 'FIXED_LINE' || type === 'FIXED_LINE_OR_MOBILE' || (type === 'MOBILE' && geographicMobiles.has(callingCode));

const unique = <T>(values: ReadonlyArray<T | undefined>): T[] => [
  ...new Set(values.filter((value): value is T => value !== undefined)),
];

type Zones = Pick<Place, 'zones' | 'zoneBasis' | 'confidence'>;

const zonesOfNumber = (number: ParsedNumber): Zones | undefined => {
  if (!isGeographic(number)) return undefined;
  const zones = zonesOfPrefix(number.callingCode + number.nationalNumber);
  if (zones === undefined) return undefined;
  return number.callingCode === '1'
    ? { zones, zoneBasis: 'areaCode', confidence: 'medium' }
    : { zones, zoneBasis: 'numberPrefix', confidence: 'medium' };
};

/**
 * Country, region and candidate zones of a recipient: the given zone, else postcode, state, the number's beginning, the country.
 * An unknown zone name counts as not given.
 */
export const placeOf = (recipient: RecipientFacts): Place => {
  const number = parseNumber(recipient.number);
  const country = recipient.country?.toUpperCase() ?? number?.country;
  const ofPostcode = recipient.postcode && country ? regionOfPostcode(country, recipient.postcode) : undefined;
  const given = recipient.region && country ? `${country}-${recipient.region.toUpperCase().replace(/^[A-Z]{2}-/, '')}` : undefined;
  const ofAreaCode = number?.callingCode === '1' ? regionsOfAreaCode(number.nationalNumber.slice(0, 3)) : [];

  const candidates = (): Zones => {
    if (recipient.timeZone && isZone(recipient.timeZone)) {
      return { zones: [recipient.timeZone], zoneBasis: 'given', confidence: 'high' };
    }
    const postcodeZones = ofPostcode && zonesOfRegion(ofPostcode);
    if (postcodeZones) return { zones: postcodeZones, zoneBasis: 'postcode', confidence: 'high' };
    const regionZones = given && zonesOfRegion(given);
    if (regionZones) return { zones: regionZones, zoneBasis: 'region', confidence: 'high' };
    const numberIsLocal = number !== undefined && number.country === country;
    const ofNumber = numberIsLocal ? zonesOfNumber(number) : undefined;
    if (ofNumber) return ofNumber;
    const ofCountry = country && zonesOfCountry(country);
    if (ofCountry) return { zones: ofCountry, zoneBasis: 'country', confidence: ofCountry.length === 1 ? 'medium' : 'low' };
    return { zones: [], zoneBasis: 'none', confidence: 'low' };
  };

  return {
    number,
    countries: unique([country, number?.country]),
    regions: unique([ofPostcode, given, ...ofAreaCode]),
    ...candidates(),
  };
};
