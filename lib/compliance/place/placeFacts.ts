import { countryOf } from '../../phone/countryOf';
import type { RecipientFacts } from '../facts';
import { hasPostcodes, isPostcode, regionsOfPostcode } from './postcode';
import { hasRegions, nameOfRegion, regionNamed } from './regionNames';
import { zonesOfRegion } from './regionZones';
import { zonesOfCountry } from './zoneTable';
import { quoted } from '../quoted';

/** A fact about the place that cannot be used as it was given. */
export interface Misfit {
  /** `recipient.region` */
  path: string;
  reason: string;
  remedy: string;
  /** Nothing depends on it: all that it could have told apart is kept. */
  isHarmless?: true;
}

/** What the item says of the place, as far as it can be read. */
export interface GivenPlace {
  country: string | undefined;
  /** By postcode, then by name. */
  regions: readonly string[];
  /** Zones of the narrowest of it; `undefined` where nothing was given that has zones. */
  zones: readonly string[] | undefined;
  basis: 'postcode' | 'region' | 'country' | undefined;
  misfits: readonly Misfit[];
}

const listed = (regions: readonly string[]): string => regions.map(nameOfRegion).join(' or ');

/** `US` of `US-FL`, where a state is written with its country. */
const countryPrefix = (region: string | undefined): string | undefined =>
  /^([A-Z]{2})-\w/i.exec(region?.trim() ?? '')?.[1]?.toUpperCase();

function unreadRegion(country: string | undefined, region: string): Misfit[] {
  const path = 'recipient.region';
  const prefix = countryPrefix(region);
  if (country === undefined) {
    const reason = `A state was given without a country ${quoted(region)}.`;
    return [{ path, reason, remedy: 'Give the country, too, or the state with it, as US-FL.' }];
  }
  if (hasRegions(country) || (prefix !== undefined && prefix !== country)) {
    const reason = `The state given is not one of ${country} ${quoted(region)}.`;
    return [{ path, reason, remedy: 'Give its code or its English name, such as FL or Florida.' }];
  }
  return unused(path, country, `The states of ${country} are not known here`);
}

/** Where a country has one clock and one law, it does not matter. */
function unused(path: string, country: string, what: string): Misfit[] {
  if ((zonesOfCountry(country)?.length ?? 0) <= 1) return [];
  const reason = `${what}, so the hours are kept in all time zones of the country.`;
  return [{ path, reason, remedy: 'Give the time zone to narrow them.', isHarmless: true }];
}

function unreadPostcode(country: string | undefined, postcode: string): Misfit[] {
  const path = 'recipient.postcode';
  if (country === undefined) {
    const reason = `A postcode was given without a country ${quoted(postcode)}.`;
    return [{ path, reason, remedy: 'Give the country, too.' }];
  }
  if (!hasPostcodes(country))
    return unused(path, country, `The postcodes of ${country} are not known here`);
  const reason = isPostcode(country, postcode)
    ? `The postcode belongs to no known state of ${country} ${quoted(postcode)}.`
    : `What is given as the postcode is none of ${country} ${quoted(postcode)}.`;
  return [{ path, reason, remedy: 'Correct it, or leave it out and give state and time zone.' }];
}

function contradiction(ofPostcode: readonly string[], named: string | undefined): Misfit[] {
  if (named === undefined || ofPostcode.length === 0 || ofPostcode.includes(named)) return [];
  const reason = `The postcode is of ${listed(ofPostcode)}, the state given is ${listed([named])}.`;
  return [{ path: 'recipient.region', reason, remedy: 'Correct the one that is wrong.' }];
}

/**
 * Reads the place facts of an item: what can be used, and what cannot, with the reason.
 * @param ofNumber country of the number, where the item gives none
 */
export function givenPlace(
  { country: written, postcode, region }: RecipientFacts,
  ofNumber: string | undefined,
): GivenPlace {
  const read = written ? countryOf(written) : undefined;
  const prefix = countryPrefix(region);
  const country = read ?? ofNumber ?? (prefix && countryOf(prefix));
  const ofPostcode = postcode && country ? regionsOfPostcode(country, postcode) : [];
  const named = region && country ? regionNamed(country, region) : undefined;
  const regions = [...new Set([...ofPostcode, ...(named ? [named] : [])])];
  const [narrowest, basis] =
    ofPostcode.length > 0
      ? ([ofPostcode, 'postcode'] as const)
      : ([named ? [named] : [], 'region'] as const);
  const ofRegions = [...new Set(narrowest.flatMap((one) => zonesOfRegion(one) ?? []))];
  const ofCountry = read === undefined ? undefined : zonesOfCountry(read);
  const misfits: Misfit[] = [
    ...(written && read === undefined
      ? [
          {
            path: 'recipient.country',
            reason: `The country given is not known ${quoted(written)}.`,
            remedy: 'Give its two letters or its English name, such as US or United States.',
          },
        ]
      : []),
    ...(postcode && ofPostcode.length === 0 ? unreadPostcode(country, postcode) : []),
    ...(region && named === undefined ? unreadRegion(country, region) : []),
    ...contradiction(ofPostcode, named),
  ];
  return {
    country,
    regions,
    zones: ofRegions.length > 0 ? ofRegions : ofCountry,
    basis: ofRegions.length > 0 ? basis : ofCountry && 'country',
    misfits,
  };
}
