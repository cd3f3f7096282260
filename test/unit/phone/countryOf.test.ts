import { getCountries } from 'libphonenumber-js/max';
import { countryOf } from '../../../lib/phone/countryOf';

describe('countryOf', () => {
  it.each([
    ...[
      ['DE', 'DE'],
      ['de', 'DE'],
      ['DEU', 'DE'],
      ['deu', 'DE'],
      ['276', 'DE'],
    ],
    ...[
      ['+49', 'DE'],
      ['0049', 'DE'],
      ['(+49)', 'DE'],
      ['49', 'DE'],
      ['🇩🇪', 'DE'],
    ],
    ...[
      ['Germany', 'DE'],
      ['GERMANY', 'DE'],
      ['Deutschland', 'DE'],
      ['Allemagne', 'DE'],
    ],
    ...[
      ['Alemania', 'DE'],
      ['ドイツ', 'DE'],
      ['Германия', 'DE'],
      ['Germany (DE)', 'DE'],
    ],
    ...[
      ['DE - Germany', 'DE'],
      ['Germany +49', 'DE'],
      ['DE-BY', 'DE'],
      ['de-AT', 'AT'],
    ],
    ...[
      ['UK', 'GB'],
      ['u.k.', 'GB'],
      ['Great Britain', 'GB'],
      ['England', 'GB'],
    ],
    ...[
      ['USA', 'US'],
      ['U.S.A.', 'US'],
      ['United States of America', 'US'],
      ['en_US', 'US'],
    ],
    ...[
      ['+1', 'US'],
      ['+1-868', 'TT'],
      ['+7', 'RU'],
      ['Brasil', 'BR'],
      ['México', 'MX'],
    ],
    ...[
      ['Mexico', 'MX'],
      ['España', 'ES'],
      ['日本', 'JP'],
      ['Türkiye', 'TR'],
      ['Turkey', 'TR'],
    ],
    ...[
      ["Cote d'Ivoire", 'CI'],
      ['Côte d’Ivoire', 'CI'],
      ['Ivory Coast', 'CI'],
    ],
    ...[
      ['Korea, Republic of', 'KR'],
      ['대한민국', 'KR'],
      ['Viet Nam', 'VN'],
      ['Việt Nam', 'VN'],
    ],
    ...[
      ['the Netherlands', 'NL'],
      ['Holland', 'NL'],
      ['Česko', 'CZ'],
      ['Czech Republic', 'CZ'],
    ],
    ...[
      ['St. Lucia', 'LC'],
      ['Trinidad & Tobago', 'TT'],
      ['Curacao', 'CW'],
      ['Burma', 'MM'],
    ],
    ...[
      ['Niger', 'NE'],
      ['Nigeria', 'NG'],
      ['Dominica', 'DM'],
      ['Dominican Republic', 'DO'],
    ],
    ...[
      ['Österreich', 'AT'],
      ['Suisse', 'CH'],
      ['Polska', 'PL'],
      ['ישראל', 'IL'],
      ['भारत', 'IN'],
    ],
    ...[
      ['Island', 'IS'],
      ['Iran, Islamic Republic of', 'IR'],
      ['Kosovo', 'XK'],
      ['XKX', 'XK'],
    ],
  ])('reads %s as %s', (text, country) => expect(countryOf(text!)).toBe(country));

  it.each([
    ...['Atlantis', '', 'n/a', 'unknown', 'XX', 'EU', 'Europe', 'New Jersey', 'Georgia, USA'],
    // Italy's number is Ukraine's calling code, and Ireland's is Estonia's.
    ...['380', '372', '999', '+999', 'DE, AT'],
  ])('does not know %j', (text) => expect(countryOf(text)).toBeUndefined());

  it('knows every country by its letters and its English name', () => {
    const english = new Intl.DisplayNames(['en'], { type: 'region' });
    for (const country of getCountries()) {
      expect([country, countryOf(country)]).toEqual([country, country]);
      const name = english.of(country)!;
      expect([name, countryOf(name)]).toEqual([name, country]);
    }
  });

  it.each([
    ...['de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'sv', 'tr', 'ru', 'uk', 'ja', 'zh', 'ko'],
    ...['ar', 'he', 'el', 'cs', 'hu', 'ro', 'fi', 'da', 'nb', 'vi', 'th', 'id', 'hi'],
  ])('knows nearly all countries by their names in %s, and none by that of another', (language) => {
    const display = new Intl.DisplayNames([language], { type: 'region' });
    const known = getCountries().map((country) => [country, countryOf(display.of(country)!)]);
    expect(known.filter(([country, found]) => found && found !== country)).toEqual([]);
    expect(known.filter(([, found]) => !found).length).toBeLessThanOrEqual(4);
  });
});
