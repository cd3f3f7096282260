import { lazy } from '../../kit/memo';
import * as packed from '../data/zones';

const table = lazy(() => {
  const names = packed.zoneNames.split(' ');
  const unpack = (rows: string): Map<string, readonly string[]> =>
    new Map(
      rows.split(' ').map((row) => {
        const [key = '', indexes = ''] = row.split(':');
        return [key, indexes.split(',').map((index) => names[Number(index)] as string)];
      }),
    );
  return { byPrefix: unpack(packed.zonesByPrefix), byCountry: unpack(packed.zonesByCountry) };
});

const longestPrefix = 10;
/** The table lists area codes of the North American plan as a whole. */
const northAmericanPrefix = 4;

/**
 * Zones of the longest known prefix of these digits (calling code included); for an area code of +1
 * the union of its exchanges.
 */
export const zonesOfPrefix = (digits: string): readonly string[] | undefined => {
  const { byPrefix } = table();
  const longest = digits.startsWith('1') ? northAmericanPrefix : longestPrefix;
  for (let length = Math.min(digits.length, longest); length > 1; length--) {
    const zones = byPrefix.get(digits.slice(0, length));
    if (zones !== undefined) return zones;
  }
  return undefined;
};

/** All zones of a country (ISO 3166-1 alpha-2) that libphonenumber knows for its calling code. */
export const zonesOfCountry = (country: string): readonly string[] | undefined =>
  table().byCountry.get(country);
