import examples from 'libphonenumber-js/examples.mobile.json';
import {
  getCountries,
  getExampleNumber,
  parsePhoneNumberFromString,
  type PhoneNumber,
} from 'libphonenumber-js/max';
import type { At } from '../../../lib/phone/address';
import { formerSpellings } from '../../../lib/phone/formerSpellings';
import { assigned } from '../../../lib/phone/numberingPlan';
import { readAddress } from '../../../lib/phone/readAddress';

/** What earlier versions made of a number before they kept it. */
const withoutPunctuation = (text: string) => text.replace(/[\s().\-\u00a0]/g, '');

const countries = getCountries().map((country) => [country] as const);
const exampleOf = (country: (typeof countries)[number][0]) => getExampleNumber(country, examples)!;

const inDigitsFrom = (zero: number) => (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
const fullWidth = (text: string) => inDigitsFrom(0xff10)(text).replace('+', '＋');

/** A number as people write it, with what has to be known beside it. */
function spellings(number: PhoneNumber): Array<[string | number, At?]> {
  const { country, countryCallingCode: code, nationalNumber: national, number: e164 } = number;
  const [international, atHome] = [number.formatInternational(), number.formatNational()];
  const here: At = { country };
  return [
    [e164],
    [international],
    [international.replaceAll(' ', '\u00a0')],
    [international.replaceAll(' ', '.')],
    [international.replaceAll(' ', '-')],
    [`\u202a${international}\u202c`],
    [fullWidth(international)],
    [inDigitsFrom(0x660)(international)],
    [number.getURI()],
    [`whatsapp:${e164}`],
    [`https://wa.me/${code}${national}`],
    [`(+${code}) ${national}`],
    [`00${code}${national}`],
    [`00 ${code} ${national}`, here],
    [number.format('IDD', { fromCountry: 'US' }), { country: 'US' }],
    [number.format('IDD', { fromCountry: 'AU' }), { country: 'AU' }],
    [number.format('IDD', { fromCountry: 'JP' }), { country: 'JP' }],
    [atHome, here],
    [atHome, { country: 'US', countryText: country }],
    [fullWidth(atHome), here],
    [`Tel.: ${atHome}`, here],
    [`${international} (home)`],
    [`${international} ext. 12`],
    [`'${e164}`],
    [`="${e164}"`],
    [`${international} / ${e164}`],
    [national, here],
    // A cell loses the zeros that belong to a number.
    ...(national.startsWith('0') ? [] : [[Number(national), here] as [number, At]]),
  ];
}

/** Numbers of less than five digits look like short codes, and are left as such. */
const isShort = ({ nationalNumber }: PhoneNumber) => nationalNumber.length < 5;

describe('the spellings of a number', () => {
  it.each(countries)('are one person: %s', (country) => {
    const number = exampleOf(country);
    const { dial, identity } = readAddress(number.number);
    // The library's example is of the plan that ended in 2019.
    if (country !== 'GA') expect(dial).toBe(number.number);
    const others = spellings(number)
      .filter(([text]) => !isShort(number) || String(text).includes(number.countryCallingCode))
      .filter(([text, at]) => readAddress(text, at).identity !== identity);
    expect(others).toEqual([]);
  });

  it.each(countries)('with a zero in brackets are that person, or nobody: %s', (country) => {
    const number = exampleOf(country);
    const read = readAddress(`+${number.countryCallingCode} (0)${number.nationalNumber}`);
    // Where there is no trunk prefix, the zero may make it another's number.
    if (read.fault !== 'ambiguous') {
      expect(read.identity).toBe(readAddress(number.number).identity);
    }
  });

  it.each(countries)('without their plus are that person, or nobody: %s', (country) => {
    const number = exampleOf(country);
    const read = readAddress(number.number.slice(1), { country });
    if (read.fault !== 'ambiguous') {
      expect(read.identity).toBe(readAddress(number.number).identity);
    }
  });

  it.each(countries)('of different numbers are different persons: %s', (country) => {
    const number = exampleOf(country);
    const other = `${number.number.slice(0, -1)}${(Number(number.number.at(-1)) + 1) % 10}`;
    const persons = new Set(spellings(number).map(([text, at]) => readAddress(text, at).identity));
    expect(persons.has(readAddress(other).identity)).toBe(false);
  });

  it.each(countries)('that earlier versions kept are known: %s', (country) => {
    const number = exampleOf(country);
    const { identity } = readAddress(number.number);
    const former = formerSpellings(identity!);
    expect(former[0]).toBe(identity);
    expect(former).toContain(number.number);
    const [code, national] = [number.countryCallingCode, number.nationalNumber];
    const trunks = ['0', '1', '8', '06'].map((trunk) => `+${code} (${trunk}) ${national}`);
    for (const text of trunks.filter((one) => readAddress(one).identity === identity)) {
      const kept = withoutPunctuation(text);
      if (kept.length <= 16 && readAddress(kept).identity === identity) {
        expect([text, former]).toEqual([text, expect.arrayContaining([kept])]);
      }
    }
    for (const text of former) expect([text, readAddress(text).identity]).toEqual([text, identity]);
  });
});

describe('our reading of the metadata', () => {
  /** The same numbers each time: a generator of the kind of Lehmer. */
  const random = (() => {
    let state = 42;
    return (below: number) => (state = (state * 48_271) % 2_147_483_647) % below;
  })();

  it('agrees with the library on who has a number', () => {
    for (const [country] of countries) {
      const { number } = exampleOf(country);
      for (let round = 0; round < 40; round++) {
        const digits = [...number.slice(1)];
        for (let change = random(4); change >= 0; change--) {
          digits[1 + random(digits.length - 1)] = String(random(10));
        }
        const text = digits.join('');
        const parsed = parsePhoneNumberFromString(`+${text}`);
        // The library may have taken a trunk prefix away, which is another question.
        if (parsed?.number !== `+${text}`) continue;
        const found = assigned(text);
        expect([text, found !== undefined]).toEqual([text, parsed.isValid()]);
        if (found) expect([text, found.country]).toEqual([text, parsed.country]);
      }
    }
  });
});
