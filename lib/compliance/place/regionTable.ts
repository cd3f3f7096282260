import { regionsByAreaCode } from '../data/areaCodes';
import { lazy } from '../../kit/memo';

const table = lazy(
  () =>
    new Map(
      regionsByAreaCode.split(' ').map((row) => {
        const [areaCode = '', regions = ''] = row.split(':');
        return [areaCode, regions.split(',')] as const;
      }),
    ),
);

const none: readonly string[] = [];

/**
 * States or provinces (`US-FL`) of an area code of the North American plan; several where its
 * exchanges lie in several.
 */
export const regionsOfAreaCode = (areaCode: string): readonly string[] =>
  table().get(areaCode) ?? none;
