import { regionsByAreaCode } from '../data/areaCodes';
import { lazy } from '../../kit/memo';
import { zonesOfPrefix } from './zoneTable';

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
  return new Map([...zones].map(([region, ofRegion]) => [region, [...ofRegion].sort()] as const));
});

/**
 * Zones of a state or province (`US-FL`): those of all its area codes; `undefined` outside the
 * North American plan.
 */
export const zonesOfRegion = (region: string): readonly string[] | undefined => table().get(region);
