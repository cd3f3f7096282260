import { lazy } from '../../kit/memo';

/**
 * First three digits of US ZIP codes by state (USPS Labeling List L002; written from memory,
 * checked 2026-11-22 only for overlaps).
 */
const zips =
  'NY:005,100-149 MA:010-027,055 RI:028-029 NH:030-038 ME:039-049 VT:050-054,056-059 CT:060-069 NJ:070-089 PA:150-196 ' +
  'DE:197-199 DC:200,202-205,569 VA:201,220-246 MD:206-219 WV:247-268 NC:270-289 SC:290-299 GA:300-319,398-399 ' +
  'FL:320-339,341-349 AL:350-369 TN:370-385 MS:386-397 KY:400-427 OH:430-459 IN:460-479 MI:480-499 IA:500-528 ' +
  'WI:530-549 MN:550-567 SD:570-577 ND:580-588 MT:590-599 IL:600-629 MO:630-658 KS:660-679 NE:680-693 LA:700-714 ' +
  'AR:716-729 OK:730-732,734-749 TX:733,750-799,885 CO:800-816 WY:820-831 ID:832-838 UT:840-847 AZ:850-865 ' +
  'NM:870-884 NV:889-898 CA:900-961 HI:967-968 OR:970-979 WA:980-994 AK:995-999';

/** First letter of Canadian postal codes; X is of two territories. */
const provinces: Record<string, string> = {
  ...{ A: 'NL', B: 'NS', C: 'PE', E: 'NB', G: 'QC', H: 'QC', J: 'QC', K: 'ON', L: 'ON', M: 'ON' },
  ...{ N: 'ON', P: 'ON', R: 'MB', S: 'SK', T: 'AB', V: 'BC', X: 'NT,NU', Y: 'YT' },
};

/**
 * Postcodes of Australia by state (Australia Post; written from memory, checked 2026-11-28 only for
 * overlaps).
 */
const australian: ReadonlyArray<readonly [first: number, last: number, state: string]> = [
  ...([
    [200, 299, 'ACT'],
    [800, 999, 'NT'],
    [1000, 2599, 'NSW'],
    [2600, 2618, 'ACT'],
  ] as const),
  ...([
    [2619, 2899, 'NSW'],
    [2900, 2920, 'ACT'],
    [2921, 2999, 'NSW'],
  ] as const),
  ...([
    [3000, 3999, 'VIC'],
    [4000, 4999, 'QLD'],
    [5000, 5999, 'SA'],
    [6000, 6999, 'WA'],
  ] as const),
  ...([
    [7000, 7999, 'TAS'],
    [8000, 8999, 'VIC'],
    [9000, 9999, 'QLD'],
  ] as const),
];

const stateOfZip = lazy(() => {
  const states = new Map<number, string>();
  for (const row of zips.split(' ')) {
    const [state = '', ranges = ''] = row.split(':');
    for (const range of ranges.split(',')) {
      const [first, last = first] = range.split('-').map(Number);
      for (let zip = first as number; zip <= (last as number); zip++) states.set(zip, state);
    }
  }
  return states;
});

/** How postcodes look, in the countries whose postcodes tell the state. */
const forms: Readonly<Record<string, RegExp>> = {
  US: /^\d{5}(?:-?\d{4})?$/,
  CA: /^[A-Z]\d[A-Z]\s?\d[A-Z]\d$/i,
  AU: /^\d{4}$/,
};

/** Whether the postcodes of a country tell the state. */
export const hasPostcodes = (country: string): boolean => country in forms;

/** Whether a text looks like a postcode of such a country. */
export const isPostcode = (country: string, postcode: string): boolean =>
  forms[country]?.test(postcode.trim()) === true;

const statesOf: Readonly<Record<string, (postcode: string) => string | undefined>> = {
  US: (zip) => stateOfZip().get(Number(zip.slice(0, 3))),
  CA: (code) => provinces[code.charAt(0).toUpperCase()],
  AU: (code) =>
    australian.find(([first, last]) => Number(code) >= first && Number(code) <= last)?.[2],
};

/**
 * States or provinces (`US-FL`, `CA-ON`) of a postcode, two where it may be in either; none for
 * other countries and for unknown or military codes.
 */
export const regionsOfPostcode = (country: string, postcode: string): readonly string[] => {
  if (!isPostcode(country, postcode)) return [];
  const states = statesOf[country]?.(postcode.trim());
  return states === undefined ? [] : states.split(',').map((state) => `${country}-${state}`);
};
