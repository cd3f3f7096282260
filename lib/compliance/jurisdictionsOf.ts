import { memoByKey, memoByObject } from '../kit/memo';
import type { Jurisdiction } from './jurisdiction';
import type { Place } from './place/place';

/**
 * Jurisdictions by code, with `EU` (baseline), `ZZ` (every other country) and `US-ZZ` (a state that
 * is not known).
 */
export type JurisdictionTable = ReadonlyMap<string, Jurisdiction>;

/** Which jurisdiction a country without a file of its own is under. */
const ofTerritories = memoByObject(
  (table: JurisdictionTable) =>
    new Map(
      [...table.values()].flatMap((jurisdiction) =>
        (jurisdiction.territories ?? []).map((code) => [code, jurisdiction] as const),
      ),
    ),
);

const countryIn = (table: JurisdictionTable, country: string): Jurisdiction | undefined =>
  table.get(country) ?? ofTerritories(table).get(country) ?? table.get('ZZ');

/** Where a recipient is or may be. */
type Whereabouts = Pick<Place, 'countries' | 'regions'>;

const listOf = (table: JurisdictionTable, { countries, regions }: Whereabouts): Jurisdiction[] => {
  const ofCountries = (countries.length > 0 ? countries : ['ZZ']).map((country) =>
    countryIn(table, country),
  );
  const states = regions.map((region) => table.get(region));
  const unknownState =
    countries.includes('US') && !regions.some((region) => region.startsWith('US-'))
      ? table.get('US-ZZ')
      : undefined;
  return [...new Set([...ofCountries, ...states, unknownState])].filter(
    (found) => found !== undefined,
  );
};

const listsIn = memoByObject((table: JurisdictionTable) =>
  memoByKey(
    10_000,
    (place: Whereabouts): readonly Jurisdiction[] => listOf(table, place),
    ({ countries, regions }) => `${countries.join()}/${regions.join()}`,
  ),
);

/**
 * Every jurisdiction whose rules the message must keep, countries first; never empty when the table
 * has its fallback. The same places get the same list, so that what follows from it can be kept.
 */
export const jurisdictionsOf = (
  place: Whereabouts,
  table: JurisdictionTable,
): readonly Jurisdiction[] => listsIn(table)(place);
