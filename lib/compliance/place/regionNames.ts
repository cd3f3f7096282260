import { lazy } from '../../kit/memo';
import { foldWords } from '../content/fold';
import { normalised } from '../../phone/normalised';

/**
 * States, provinces and territories by their ISO 3166-2 codes, with the names that people write; of
 * the countries whose parts differ in law or clock and are known here.
 */
const names: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  US: {
    ...{ AL: 'Alabama', AK: 'Alaska', AZ: 'Arizona', AR: 'Arkansas', CA: 'California' },
    ...{ CO: 'Colorado', CT: 'Connecticut', DE: 'Delaware', FL: 'Florida', GA: 'Georgia' },
    DC: 'District of Columbia|Washington D.C.|Washington DC',
    ...{ HI: 'Hawaii', ID: 'Idaho', IL: 'Illinois', IN: 'Indiana', IA: 'Iowa', KS: 'Kansas' },
    ...{ KY: 'Kentucky', LA: 'Louisiana', ME: 'Maine', MD: 'Maryland', MA: 'Massachusetts' },
    ...{ MI: 'Michigan', MN: 'Minnesota', MS: 'Mississippi', MO: 'Missouri', MT: 'Montana' },
    ...{ NE: 'Nebraska', NV: 'Nevada', NH: 'New Hampshire', NJ: 'New Jersey', NM: 'New Mexico' },
    ...{ NY: 'New York|New York State', NC: 'North Carolina', ND: 'North Dakota', OH: 'Ohio' },
    ...{ OK: 'Oklahoma', OR: 'Oregon', PA: 'Pennsylvania', RI: 'Rhode Island' },
    ...{ SC: 'South Carolina', SD: 'South Dakota', TN: 'Tennessee', TX: 'Texas', UT: 'Utah' },
    ...{ VT: 'Vermont', VA: 'Virginia', WA: 'Washington|Washington State', WV: 'West Virginia' },
    ...{ WI: 'Wisconsin', WY: 'Wyoming' },
    ...{ AS: 'American Samoa', GU: 'Guam', MP: 'Northern Mariana Islands', PR: 'Puerto Rico' },
    VI: 'U.S. Virgin Islands|US Virgin Islands|Virgin Islands',
  },
  CA: {
    ...{ AB: 'Alberta', BC: 'British Columbia', MB: 'Manitoba', NB: 'New Brunswick' },
    NL: 'Newfoundland and Labrador|Newfoundland|Labrador',
    ...{ NS: 'Nova Scotia', NT: 'Northwest Territories', NU: 'Nunavut', ON: 'Ontario' },
    ...{ PE: 'Prince Edward Island', QC: 'Quebec', SK: 'Saskatchewan', YT: 'Yukon' },
  },
  AU: {
    ACT: 'Australian Capital Territory',
    ...{ NSW: 'New South Wales', NT: 'Northern Territory', QLD: 'Queensland' },
    ...{ SA: 'South Australia', TAS: 'Tasmania', VIC: 'Victoria', WA: 'Western Australia' },
  },
};

/** Without case, accents, dots and what else people leave out. */
const folded = (text: string): string =>
  foldWords(normalised(text, 'NFKC').replaceAll('.', '').replaceAll('&', 'and'));

const codes = lazy(
  () =>
    new Map(
      Object.entries(names).map(([country, regions]) => [
        country,
        new Map(
          Object.entries(regions).flatMap(([code, known]) =>
            [code, `${country}-${code}`, ...known.split('|')].map(
              (name) => [folded(name), `${country}-${code}`] as const,
            ),
          ),
        ),
      ]),
    ),
);

/** Whether the states of a country are known here. */
export const hasRegions = (country: string): boolean => country in names;

/**
 * The state or province (`US-FL`) that a text means, by its code or its name; `undefined` where the
 * country has none of that name, or is not among those known here.
 */
export const regionNamed = (country: string, text: string): string | undefined =>
  codes().get(country)?.get(folded(text));

/** The first name of a state or province: `Florida` for `US-FL`. */
export const nameOfRegion = (region: string): string => {
  const [country = '', code = ''] = region.split('-');
  return names[country]?.[code]?.split('|')[0] ?? region;
};

/** Every name in use with its region, for the scripts that compile the data. */
export const regionsByName = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(names).flatMap(([country, regions]) =>
      Object.entries(regions).flatMap(([code, known]) =>
        known.split('|').map((name) => [name, `${country}-${code}`]),
      ),
    ),
  );
