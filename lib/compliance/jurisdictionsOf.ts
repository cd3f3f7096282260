import type { Jurisdiction } from './jurisdiction';
import type { Place } from './place/place';

/**
 * Jurisdictions by code, with `EU` (baseline), `ZZ` (every other country) and `US-ZZ` (a state that
 * is not known).
 */
export type JurisdictionTable = ReadonlyMap<string, Jurisdiction>;

const europeanUnion = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO'.split(
    ' ',
  ),
);

/**
 * Territories in which the Telephone Consumer Protection Act applies (47 USC 153: "State" includes
 * them).
 */
const ofUnitedStates = new Set(['PR', 'VI', 'GU', 'AS', 'MP']);

const countryIn = (table: JurisdictionTable, country: string): Jurisdiction | undefined =>
  table.get(ofUnitedStates.has(country) ? 'US' : country) ??
  (europeanUnion.has(country) ? table.get('EU') : undefined) ??
  table.get('ZZ');

const listOf = (
  { countries, regions }: Pick<Place, 'countries' | 'regions'>,
  table: JurisdictionTable,
): Jurisdiction[] => {
  const ofCountries = (countries.length > 0 ? countries : ['ZZ']).map((country) =>
    countryIn(table, country),
  );
  const states = regions.map((region) => table.get(region));
  const unknownState =
    countries[0] === 'US' && regions.length === 0 ? table.get('US-ZZ') : undefined;
  return [...new Set([...ofCountries, ...states, unknownState])].filter(
    (found) => found !== undefined,
  );
};

const lists = new WeakMap<JurisdictionTable, Map<string, Jurisdiction[]>>();

/**
 * Every jurisdiction whose rules the message must keep, countries first; never empty when the table
 * has its fallback. The same places get the same list, so that what follows from it can be kept.
 */
export const jurisdictionsOf = (
  place: Pick<Place, 'countries' | 'regions'>,
  table: JurisdictionTable,
): readonly Jurisdiction[] => {
  let known = lists.get(table);
  if (known === undefined) lists.set(table, (known = new Map()));
  const key = `${place.countries.join()}/${place.regions.join()}`;
  let list = known.get(key);
  if (list === undefined) {
    if (known.size >= 10_000) known.clear();
    known.set(key, (list = listOf(place, table)));
  }
  return list;
};
