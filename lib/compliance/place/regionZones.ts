import { regionsByAreaCode } from '../data/areaCodes';
import { lazy } from '../../kit/memo';
import { zonesOfCountry, zonesOfPrefix } from './zoneTable';

/** Zones of the states of Australia (tzdb, zone1970.tab), which numbers do not tell apart. */
const australia: Readonly<Record<string, readonly string[]>> = {
  'AU-ACT': ['Australia/Sydney'],
  'AU-NSW': ['Australia/Broken_Hill', 'Australia/Lord_Howe', 'Australia/Sydney'],
  'AU-NT': ['Australia/Darwin'],
  'AU-QLD': ['Australia/Brisbane', 'Australia/Lindeman'],
  'AU-SA': ['Australia/Adelaide'],
  'AU-TAS': ['Australia/Hobart'],
  'AU-VIC': ['Australia/Melbourne'],
  'AU-WA': ['Australia/Eucla', 'Australia/Perth'],
};

/** Territories that addresses in the United States name as their state. */
const territories = ['AS', 'GU', 'MP', 'PR', 'VI'];

const table = lazy(() => {
  const zones = new Map<string, Set<string>>();
  for (const row of regionsByAreaCode.split(' ')) {
    const [areaCode = '', regions = ''] = row.split(':');
    for (const region of regions.split(',')) {
      const ofRegion = zones.get(region) ?? new Set();
      for (const zone of zonesOfPrefix(`1${areaCode}`) ?? []) ofRegion.add(zone);
      zones.set(region, ofRegion);
    }
  }
  return new Map<string, readonly string[]>([
    ...[...zones].map(([region, ofRegion]) => [region, [...ofRegion].sort()] as const),
    ...Object.entries(australia),
    ...territories.map((code) => [`US-${code}`, zonesOfCountry(code) ?? []] as const),
  ]);
});

/**
 * Zones of a state or province (`US-FL`): in the North American plan those of all its area codes;
 * `undefined` where they are not known.
 */
export const zonesOfRegion = (region: string): readonly string[] | undefined => table().get(region);
