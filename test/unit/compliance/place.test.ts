import fc from 'fast-check';
import { getCountries, getExampleNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import exampleNumbers from 'libphonenumber-js/mobile/examples';
import { zonesByPrefix } from '../../../lib/compliance/data/zones';
import { parseNumber } from '../../../lib/phone/parseNumber';
import { placeOf } from '../../../lib/compliance/place/place';
import { regionsOfPostcode } from '../../../lib/compliance/place/postcode';
import { regionsOfAreaCode } from '../../../lib/compliance/place/regionTable';
import { regionsByAreaCode } from '../../../lib/compliance/data/areaCodes';
import { zonesOfPrefix } from '../../../lib/compliance/place/zoneTable';
import { hasNewAreaCode, newAreaCodes } from '../../../lib/phone/newAreaCodes';
import { Context } from '../../../lib/compliance/context';
import numInvalid from '../../../lib/compliance/rules/num-invalid';
import { evaluate, rulePack } from '../../../lib/compliance/gate';
import { narrower, overlays } from '../../../scripts/data/overlays';
import { baseFacts, merge } from './baseFacts';
import { isZone, offsetMinutes } from '../../../lib/compliance/time/zone';

/**
 * Area codes of the United States and Canada whose areas lie in zones with really different clocks
 * (NANPA's report of 2026-09-30, libphonenumber, tzdb). Those of Saskatchewan are two zones, which
 * have one clock since tzdb 2026c.
 */
const spanning = (
  '208 219 236 250 257 270 273 308 364 367 418 423 448 458 541 574 581 605 606 620 672 701 709 ' +
  '729 775 778 785 807 812 850 867 879 906 907 915 928 930 931 986'
).split(' ');
const saskatchewan = ['306', '474', '639'];

const summer = Date.parse('2026-07-15T12:00:00Z');
const winter = Date.parse('2026-01-15T12:00:00Z');
const clocks = (zones: readonly string[]) =>
  new Set(zones.map((zone) => `${offsetMinutes(zone, summer)}/${offsetMinutes(zone, winter)}`));

describe('area codes that span zones', () => {
  it.each(spanning)('%s has several clocks', (areaCode) => {
    expect(clocks(zonesOfPrefix(`1${areaCode}5551234`) ?? []).size).toBeGreaterThan(1);
  });

  it('are these and no others', () => {
    const northAmerican = [...zonesByPrefix.matchAll(/\b1(\d{3}):/g)].map(
      ([, areaCode]) => areaCode as string,
    );
    const found = northAmerican.filter(
      (areaCode) => clocks(zonesOfPrefix(`1${areaCode}`) ?? []).size > 1,
    );
    expect(found.sort().filter((code) => !saskatchewan.includes(code))).toEqual(spanning);
    for (const code of saskatchewan) expect(zonesOfPrefix(`1${code}`)).toHaveLength(2);
  });
});

/** A mobile number of every country. */
const examples = getCountries().map(
  (country) => getExampleNumber(country, exampleNumbers)?.number ?? '+4915112345678',
);

describe('parseNumber', () => {
  const asTheLibrary = (number: string) => {
    const parsed = parsePhoneNumberFromString(number);
    const type = parsed?.getType();
    expect([number, parseNumber(number)]).toEqual([
      number,
      parsed && {
        country: parsed.country,
        callingCode: parsed.countryCallingCode,
        nationalNumber: parsed.nationalNumber,
        valid: type !== undefined,
        type,
      },
    ]);
  };

  it('agrees with the library on every area code of the North American plan but the newest', () => {
    for (let areaCode = 100; areaCode < 1000; areaCode++)
      if (!newAreaCodes.includes(String(areaCode)))
        for (const rest of ['2345678', '5550123', '1234567']) asTheLibrary(`+1${areaCode}${rest}`);
  });

  it('agrees with the library on any number', () => {
    const digits = (length: number) =>
      fc
        .integer({ min: 0, max: 10 ** length - 1 })
        .map((value) => String(value).padStart(length, '0'));
    const northAmerican = digits(10)
      .filter((number) => !hasNewAreaCode(number))
      .map((number) => `+1${number}`);
    const other = fc
      .tuple(fc.constantFrom('44', '49', '33', '52', '61', '800', '1', '7'), digits(9))
      .map(([code, rest]) => `+${code}${rest}`);
    const nearExample = fc
      .tuple(fc.constantFrom(...examples), digits(6), fc.nat({ max: 6 }))
      .map(([number, rest, count]) => number.slice(0, -count) + rest.slice(0, count))
      .filter((number) => !number.startsWith('+1'));
    fc.assert(fc.property(fc.oneof(northAmerican, other, nearExample), asTheLibrary), {
      numRuns: 3000,
    });
  });
});

describe('area codes that libphonenumber does not know', () => {
  it.each(newAreaCodes)('%s is of a state, and its numbers are valid', (areaCode) => {
    const number = `+1${areaCode}5550123`;
    expect(parsePhoneNumberFromString(number)?.isValid()).toBe(false);
    expect(parseNumber(number)).toMatchObject({ country: 'US', valid: true });
    expect(
      numInvalid.check(
        new Context(merge(baseFacts, { recipient: { number } }), baseFacts.now, rulePack),
      ),
    ).toBeUndefined();
    const { regions, zones } = placeOf({ number });
    expect(regions).toEqual([expect.stringMatching(/^US-[A-Z]{2}$/)]);
    expect(zones.length).toBeGreaterThan(0);
  });

  it('makes no number valid that cannot be one', () => {
    expect(parseNumber('+16241550123')).toMatchObject({ valid: false });
    expect(parseNumber('+1624555012')?.valid).not.toBe(true);
    expect(parseNumber('+15655550123')?.valid).not.toBe(true);
  });
});

describe('overlay area codes', () => {
  it.each(overlays.map((group) => [group.join('/'), group]))(
    '%s have the same zones',
    (_, group) => {
      const wide = group.filter((code) => !narrower.has(code));
      const zones = wide.map((code) => zonesOfPrefix(`1${code}`));
      expect(new Set(zones.map((of) => of?.join())).size).toBe(1);
    },
  );

  it.each([
    ['604', ['America/Vancouver']],
    ['689', ['America/New_York']],
    ['364', ['America/Chicago', 'America/New_York']],
    ['367', ['America/Halifax', 'America/Puerto_Rico', 'America/Toronto']],
    ['474', ['America/Edmonton', 'America/Regina']],
    ['729', ['America/Chicago', 'America/New_York']],
  ])('%s is in %j', (code, zones) => expect(zonesOfPrefix(`1${code}`)).toEqual(zones));

  it('hold a message that the other code would hold', () => {
    const at = (number: string) =>
      evaluate(merge(baseFacts, { now: new Date('2026-11-18T13:20:00Z'), recipient: { number } }));
    expect(at('+14485550123').decision).toBe('hold');
    expect(at('+18505550123').decision).toBe('hold');
    expect(at('+16895550123').decision).toBe('allow');
    expect(at('+14075550123').decision).toBe('allow');
  });
});

describe('placeOf', () => {
  it('gives both zones of the Florida panhandle', () => {
    expect(placeOf({ number: '+18505551234' })).toMatchObject({
      countries: ['US'],
      regions: ['US-FL'],
      zones: ['America/Chicago', 'America/New_York'],
      zoneBasis: 'areaCode',
    });
  });

  it.each([
    [
      'the given zone',
      { number: '+18505551234', timeZone: 'America/Chicago', postcode: '10001' },
      ['America/Chicago'],
      'given',
    ],
    [
      'the postcode',
      { number: '+18505551234', postcode: '10001', region: 'TX' },
      ['America/New_York'],
      'postcode',
    ],
    ['the state', { number: '+18505551234', region: 'CA' }, ['America/Los_Angeles'], 'region'],
    [
      'the state written in full form',
      { number: '+18505551234', region: 'us-ca' },
      ['America/Los_Angeles'],
      'region',
    ],
    [
      'the name of the state',
      { number: '+18505551234', region: 'california' },
      ['America/Los_Angeles'],
      'region',
    ],
    [
      'a province by its French name',
      { number: '+18505551234', country: 'Canada', region: 'Québec' },
      ['America/Halifax', 'America/Puerto_Rico', 'America/Toronto'],
      'region',
    ],
    [
      'an Australian state by its code',
      { number: '+61412345678', region: 'QLD' },
      ['Australia/Brisbane', 'Australia/Lindeman'],
      'region',
    ],
    [
      'an Australian state by its name',
      { number: '+61412345678', region: 'Western Australia' },
      ['Australia/Eucla', 'Australia/Perth'],
      'region',
    ],
    [
      'an Australian postcode',
      { number: '+61412345678', postcode: '0800' },
      ['Australia/Darwin'],
      'postcode',
    ],
    [
      'a territory given as a state',
      { number: '+12125551234', region: 'PR' },
      ['America/Puerto_Rico'],
      'region',
    ],
    [
      'a postcode of two territories',
      { number: '+18675551234', country: 'CA', postcode: 'X0A 0H0' },
      placeOf({ number: '+18675551234' }).zones,
      'postcode',
    ],
    [
      'the country by its name',
      { number: '+80012345678', country: 'Germany' },
      ['Europe/Berlin'],
      'country',
    ],
    ['the area code', { number: '+12125551234' }, ['America/New_York'], 'areaCode'],
    [
      'the beginning of a fixed-line number',
      { number: '+61892345678' },
      ['Australia/Adelaide', 'Australia/Perth'],
      'numberPrefix',
    ],
    ['the country', { number: '+4915112345678' }, ['Europe/Berlin'], 'country'],
    ['nothing', { number: '+80012345678' }, [], 'none'],
    [
      'the country given for a number of none',
      { number: '+80012345678', country: 'fr' },
      ['Europe/Paris'],
      'country',
    ],
  ])('goes by %s', (_name, recipient, zones, zoneBasis) => {
    expect(placeOf(recipient)).toMatchObject({ zones, zoneBasis });
  });

  it('takes a mobile number of a wide country for anywhere in it, and not for its neighbours', () => {
    const { zones } = placeOf({ number: '+61412345678' });
    expect(zones).toEqual(expect.arrayContaining(['Australia/Perth', 'Australia/Sydney']));
    expect(zones).not.toContain('Indian/Christmas');
    expect(placeOf({ number: '+77011234567' }).zones).not.toContain('Europe/Moscow');
  });

  it('keeps the state of the address and that of the area code', () => {
    expect(placeOf({ number: '+13055551234', region: 'TX' }).regions).toEqual(['US-TX', 'US-FL']);
  });

  it('keeps the country of the address and that of the number', () => {
    expect(placeOf({ number: '+12125551234', country: 'FR' })).toMatchObject({
      countries: ['FR', 'US'],
      zones: ['Europe/Paris'],
    });
  });

  it('ignores a zone that does not exist', () => {
    expect(placeOf({ number: '+12125551234', timeZone: 'Mars/Olympus' })).toMatchObject({
      zones: ['America/New_York'],
    });
  });
});

describe('the tables', () => {
  it('name only zones that the host knows', () => {
    const zones = new Set(
      [...zonesByPrefix.matchAll(/(\d+):/g)].flatMap(
        ([, prefix]) => zonesOfPrefix(prefix as string) ?? [],
      ),
    );
    expect([...zones].filter((zone) => !isZone(zone))).toEqual([]);
  });

  it('hold 372 US area codes of all 51 jurisdictions; only one of them, and two of Canada, lies in several', () => {
    const rows = regionsByAreaCode.split(' ').map((row) => row.split(':') as [string, string]);
    const american = rows.filter(([, regions]) => regions.includes('US-'));
    expect(american).toHaveLength(374);
    expect(new Set(american.flatMap(([, regions]) => regions.split(','))).size).toBe(51);
    expect(
      rows.filter(([, regions]) => regions.includes(',')).map(([areaCode]) => areaCode),
    ).toEqual(['201', '867', '902']);
    expect(regionsOfAreaCode('000')).toEqual([]);
  });

  it.each([
    ['US', '33101', 'US-FL'],
    ['US', '90210-1234', 'US-CA'],
    ['US', '00501', 'US-NY'],
    ['US', '05501', 'US-MA'],
    ['US', '73301', 'US-TX'],
    ['US', '20001', 'US-DC'],
    ['US', '09001', undefined],
    ['US', '3310', undefined],
    ['CA', 'M5V 2T6', 'CA-ON'],
    ['CA', 'X0A 0H0', 'CA-NT,CA-NU'],
    ['CA', 'M5V', undefined],
    ['AU', '2000', 'AU-NSW'],
    ['AU', '2601', 'AU-ACT'],
    ['AU', '0801', 'AU-NT'],
    ['AU', '7000', 'AU-TAS'],
    ['AU', '0100', undefined],
    ['DE', '10115', undefined],
  ])('postcode %s %s is in %s', (country, postcode, region) => {
    expect(regionsOfPostcode(country, postcode).join() || undefined).toBe(region);
  });
});
