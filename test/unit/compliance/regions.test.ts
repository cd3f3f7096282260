import { regionsOfPostcode } from '../../../lib/compliance/place/postcode';
import {
  hasRegions,
  nameOfRegion,
  regionNamed,
  regionsByName,
} from '../../../lib/compliance/place/regionNames';
import { zonesOfRegion } from '../../../lib/compliance/place/regionZones';

/** The first and the last ZIP code of each range, as the first three digits of the code. */
const zips: Record<string, string> = {
  ...{ AL: '350 369', AK: '995 999', AZ: '850 865', AR: '716 729', CA: '900 961', CO: '800 816' },
  ...{ CT: '060 069', DE: '197 199', DC: '200 202 205 569', FL: '320 339 341 349' },
  ...{ GA: '300 319 398 399', HI: '967 968', ID: '832 838', IL: '600 629', IN: '460 479' },
  ...{ IA: '500 528', KS: '660 679', KY: '400 427', LA: '700 714', ME: '039 049', MD: '206 219' },
  ...{ MA: '010 027 055', MI: '480 499', MN: '550 567', MS: '386 397', MO: '630 658' },
  ...{ MT: '590 599', NE: '680 693', NV: '889 898', NH: '030 038', NJ: '070 089', NM: '870 884' },
  ...{ NY: '005 100 149', NC: '270 289', ND: '580 588', OH: '430 459', OK: '730 732 734 749' },
  ...{ OR: '970 979', PA: '150 196', RI: '028 029', SC: '290 299', SD: '570 577', TN: '370 385' },
  ...{ TX: '733 750 799 885', UT: '840 847', VT: '050 054 056 059', VA: '201 220 246' },
  ...{ WA: '980 994', WV: '247 268', WI: '530 549', WY: '820 831' },
};

describe('the state of a postcode', () => {
  it.each(Object.entries(zips))('is US-%s for %s', (state, prefixes) => {
    for (const prefix of prefixes.split(' '))
      expect(regionsOfPostcode('US', `${prefix}01`)).toEqual([`US-${state}`]);
  });

  it.each(['000', '009', '340', '962', '969'])('is not known for %s', (prefix) =>
    expect(regionsOfPostcode('US', `${prefix}01`)).toEqual([]),
  );

  it('is told by the first letter in Canada, in either case', () => {
    const of = Object.fromEntries(
      [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => [
        letter,
        regionsOfPostcode('CA', `${letter.toLowerCase()}1a1a1`).join(),
      ]),
    );
    expect(of).toEqual({
      ...{ A: 'CA-NL', B: 'CA-NS', C: 'CA-PE', D: '', E: 'CA-NB', F: '', G: 'CA-QC', H: 'CA-QC' },
      ...{ I: '', J: 'CA-QC', K: 'CA-ON', L: 'CA-ON', M: 'CA-ON', N: 'CA-ON', O: '', P: 'CA-ON' },
      ...{ Q: '', R: 'CA-MB', S: 'CA-SK', T: 'CA-AB', U: '', V: 'CA-BC', W: '', X: 'CA-NT,CA-NU' },
      ...{ Y: 'CA-YT', Z: '' },
    });
  });

  it.each([
    ['0200 0299 2600 2618 2900 2920', ['AU-ACT']],
    ['0800 0999', ['AU-NT']],
    ['1000 2599 2619 2899 2921 2999', ['AU-NSW']],
    ['3000 3999 8000 8999', ['AU-VIC']],
    ['4000 4999 9000 9999', ['AU-QLD']],
    ['5000 5999', ['AU-SA']],
    ['6000 6999', ['AU-WA']],
    ['7000 7999', ['AU-TAS']],
    ['0199 0300 0799', []],
  ])('in Australia is, for %s, %j', (postcodes, regions) => {
    for (const postcode of postcodes.split(' '))
      expect([postcode, regionsOfPostcode('AU', postcode)]).toEqual([postcode, regions]);
  });

  it.each([
    ['US', ' 33101 ', ['US-FL']],
    ['US', '331011234', ['US-FL']],
    ['US', '33101-123', []],
    ['US', 'x33101', []],
    ['US', '33101x', []],
    ['CA', ' M5V2T6 ', ['CA-ON']],
    ['CA', 'M5V-2T6', []],
    ['CA', 'xM5V2T6', []],
    ['CA', 'M5V2T6x', []],
    ['AU', ' 2000 ', ['AU-NSW']],
    ['AU', '20000', []],
    ['AU', 'x2000', []],
  ])('%s %j: %j', (country, postcode, regions) =>
    expect(regionsOfPostcode(country, postcode)).toEqual(regions),
  );
});

describe('the names of states', () => {
  it('are these', () => expect(regionsByName()).toMatchSnapshot());

  it('mean the state, as do its codes', () => {
    for (const [name, region] of Object.entries(regionsByName())) {
      const [country = '', code = ''] = region.split('-');
      expect([name, regionNamed(country, name)]).toEqual([name, region]);
      expect([name, regionNamed(country, ` ${code.toLowerCase()} `)]).toEqual([name, region]);
      expect([name, regionNamed(country, region)]).toEqual([name, region]);
    }
  });

  it.each([
    ['CA', 'Newfoundland & Labrador', 'CA-NL'],
    ['US', 'Washington DC', 'US-DC'],
    ['US', 'WASHINGTON D.C', 'US-DC'],
    ['US', 'Bavaria', undefined],
    ['DE', 'Bavaria', undefined],
  ])('in %s, %j means %s', (country, text, region) =>
    expect(regionNamed(country, text)).toBe(region),
  );

  it.each([
    ['US-FL', 'Florida'],
    ['US-DC', 'District of Columbia'],
    ['DE-BY', 'DE-BY'],
    ['US-XX', 'US-XX'],
  ])('call %s %s', (region, name) => expect(nameOfRegion(region)).toBe(name));

  it('are known of three countries', () =>
    expect(['US', 'CA', 'AU', 'DE'].filter(hasRegions)).toEqual(['US', 'CA', 'AU']));
});

describe('the zones of a state', () => {
  it.each([
    ['US-FL', ['America/Chicago', 'America/New_York']],
    ['AU-ACT', ['Australia/Sydney']],
    ['AU-NSW', ['Australia/Broken_Hill', 'Australia/Lord_Howe', 'Australia/Sydney']],
    ['AU-NT', ['Australia/Darwin']],
    ['AU-QLD', ['Australia/Brisbane', 'Australia/Lindeman']],
    ['AU-SA', ['Australia/Adelaide']],
    ['AU-TAS', ['Australia/Hobart']],
    ['AU-VIC', ['Australia/Melbourne']],
    ['AU-WA', ['Australia/Eucla', 'Australia/Perth']],
    ['US-AS', ['Pacific/Pago_Pago']],
    ['US-GU', ['Pacific/Guam']],
    ['US-MP', ['Pacific/Saipan']],
    ['US-PR', ['America/Puerto_Rico']],
    ['US-VI', ['America/St_Thomas']],
    ['DE-BY', undefined],
  ])('%s: %j', (region, zones) => expect(zonesOfRegion(region)).toEqual(zones));
});
