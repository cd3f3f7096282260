/**
 * What reading 100,000 numbers costs, as they should be written and as people write them:
 * `npm run bench:numbers`, which builds what is measured. Beside it the library's own reading of
 * the same numbers, as machines differ.
 */
import Table from 'cli-table3';
import examples from 'libphonenumber-js/examples.mobile.json';
import { getCountries, getExampleNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { At } from '../../lib/phone/address';
import type * as Reading from '../../lib/phone/readAddress';

/** The built package: the loader of TypeScript adds calls of its own to every function. */
const { readAddress } = require('../../dist/lib/phone/readAddress.js') as typeof Reading;

const count = 100_000;
type Spelling = (number: NonNullable<ReturnType<typeof getExampleNumber>>) => [string, At?];

const table = new Table({
  head: [`${count.toLocaleString('en')} numbers`, 'CPU ms', 'µs each', 'Read'],
  style: { head: [], border: [], compact: true },
});

/** Mobile numbers of all countries in turn, the last four digits other each time. */
const numbers = getCountries().flatMap((country) => getExampleNumber(country, examples) ?? []);
const texts = (spell: Spelling): Array<[string, At?]> =>
  Array.from({ length: count }, (_, index) => {
    const [text, at] = spell(numbers[index % numbers.length]!);
    const last = String(Math.floor(index / numbers.length) % 10_000).padStart(4, '0');
    let place = 0;
    const other = [...text]
      .reverse()
      .map((sign) => (/\d/.test(sign) && place < 4 ? last[place++] : sign));
    return [other.reverse().join(''), at];
  });

const isRead = (text: string, at?: At) => readAddress(text, at).kind === 'phone';

function measure(name: string, spell: Spelling, reads = isRead): void {
  const all = texts(spell);
  const before = process.cpuUsage();
  const read = all.filter(([text, at]) => reads(text, at)).length;
  const { user, system } = process.cpuUsage(before);
  const ms = (user + system) / 1e3;
  table.push([name, Math.round(ms), ((ms * 1e3) / count).toFixed(1), read]);
}

const e164: Spelling = ({ number }) => [number];
measure('E.164, the first time', e164);
measure('E.164', e164);
measure('International, with spaces', (number) => [number.formatInternational()]);
measure('With a zero in brackets', (one) => [
  `+${one.countryCallingCode} (0)${one.nationalNumber}`,
]);
measure('National', (one) => [one.formatNational(), { country: one.country }]);
measure('With a label', (one) => [`Tel.: ${one.formatInternational()}`]);
measure('E.164, the library', e164, (text) => parsePhoneNumberFromString(text)?.isValid() ?? false);

process.stdout.write(`${table.toString()}\n`);
