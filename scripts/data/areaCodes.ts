/**
 * Compiles lib/compliance/data/areaCodes.ts: area code of the North American plan → state or
 * province. Source: the English geocodes of libphonenumber. An area code whose exchanges lie in
 * several comes out with all. Codes that are newer than that come from overlays.ts.
 */
import { readTable } from './geoCarrier';
import { regionsOfCodes } from './overlays';
import { regions } from './regions';
import { writeData } from './writeData';

const codes = new Set(Object.values(regions));
const regionOf = (place: string): string | undefined => {
  const abbreviation = /, ([A-Z]{2})$/.exec(place)?.[1];
  if (abbreviation === undefined) return regions[place];
  return [`US-${abbreviation}`, `CA-${abbreviation}`].find((code) => codes.has(code));
};

const found = new Map<string, Set<string>>();
for (const [prefix, place] of Object.entries(readTable('geocodes/en/1.bson'))) {
  if (prefix.length < 3) continue;
  const areaCode = prefix.slice(0, 3);
  const region = regionOf(place);
  if (region !== undefined) found.set(areaCode, (found.get(areaCode) ?? new Set()).add(region));
}

for (const [areaCode, region] of Object.entries(regionsOfCodes))
  if (!found.has(areaCode)) found.set(areaCode, new Set([region]));

const packed = [...found]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([areaCode, inRegions]) => `${areaCode}:${[...inRegions].sort().join(',')}`);
writeData('areaCodes', { regionsByAreaCode: packed.join(' ') });
