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

/** First letter of Canadian postal codes; X is shared by two territories and therefore left out. */
const provinces: Record<string, string> = {
  A: 'NL',
  B: 'NS',
  C: 'PE',
  E: 'NB',
  G: 'QC',
  H: 'QC',
  J: 'QC',
  K: 'ON',
  L: 'ON',
  M: 'ON',
  N: 'ON',
  P: 'ON',
  R: 'MB',
  S: 'SK',
  T: 'AB',
  V: 'BC',
  Y: 'YT',
};

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

/**
 * State or province (`US-FL`, `CA-ON`) of a postcode; `undefined` for other countries and for
 * unknown or military codes.
 */
export const regionOfPostcode = (country: string, postcode: string): string | undefined => {
  if (country === 'US' && /^\d{5}(-\d{4})?$/.test(postcode.trim())) {
    const state = stateOfZip().get(Number(postcode.trim().slice(0, 3)));
    return state && `US-${state}`;
  }
  const province =
    country === 'CA' ? provinces[postcode.trim().charAt(0).toUpperCase()] : undefined;
  return province && `CA-${province}`;
};
