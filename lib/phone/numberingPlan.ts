import { lazy, memoByKey } from '../kit/memo';

/** What one country makes of a calling code, compiled. */
export interface Territory {
  /** ISO 3166-1 alpha-2; `undefined` for calling codes of no country, such as 800. */
  country: string | undefined;
  /** How its numbers begin, where that alone tells it from others with the same calling code. */
  beginning: RegExp | undefined;
  pattern: RegExp;
  types: Array<{ pattern: RegExp; lengths: ReadonlySet<number>; name: NumberType }>;
}

/** The plan of a calling code, with all countries that share it; the main one first. */
export interface NumberingPlan {
  callingCode: string;
  territories: Territory[];
  /** Lengths of national numbers, ascending. */
  lengths: number[];
  /** The lengths of those of one type in the main country. */
  lengthsOf(type: NumberType): ReadonlySet<number>;
  /** What is dialled before a national number within the country: `0`, `1`, `8`, `06`. */
  trunk: string | undefined;
  /** How a number begins from which the library takes something off, though it is international. */
  shortened: RegExp | undefined;
}

const types = [
  // First, as most numbers are; a number of both kinds counts as this one.
  'MOBILE',
  'FIXED_LINE',
  'TOLL_FREE',
  'SHARED_COST',
  'PREMIUM_RATE',
  'UAN',
  'PERSONAL_NUMBER',
  'VOIP',
  'PAGER',
  'VOICEMAIL',
] as const;
export type NumberType = (typeof types)[number];

/** What the type declarations of the library's class leave out. */
interface Metadata {
  selectNumberingPlan(plan: string): void;
  hasCountry(country: string): boolean;
  hasCallingCode(code: string): boolean | undefined;
  getCountryCodesForCallingCode(code: string): string[] | undefined;
  nationalNumberPattern(): string;
  possibleLengths(): number[];
  leadingDigits(): string | undefined;
  IDDPrefix(): string;
  nationalPrefixForParsing(): string | undefined;
  nationalPrefixTransformRule(): string | undefined;
  type(name: NumberType): { pattern(): string; possibleLengths(): number[] } | undefined;
  numberingPlan: { nationalPrefix(): string | undefined; callingCode(): string };
}

const metadata = lazy(() => {
  const core = require('libphonenumber-js/core') as typeof import('libphonenumber-js/core');
  return new core.Metadata(require('libphonenumber-js/max/metadata')) as unknown as Metadata;
});

const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`);

/** The metadata of a country, or of a calling code of none. */
function territory(country: string | undefined, callingCode: string): Territory {
  const plan = metadata();
  plan.selectNumberingPlan(country ?? callingCode);
  const beginning = plan.leadingDigits();
  return {
    country,
    beginning: beginning ? new RegExp(`^(?:${beginning})`) : undefined,
    pattern: whole(plan.nationalNumberPattern()),
    types: types.flatMap((name) => {
      const type = plan.type(name);
      return type?.pattern()
        ? [{ name, pattern: whole(type.pattern()), lengths: new Set(type.possibleLengths()) }]
        : [];
    }),
  };
}

/**
 * Compiled once: the library compiles its patterns anew for each number, which is most of what it
 * costs.
 */
const planOfCallingCode = memoByKey(300, (callingCode: string): NumberingPlan => {
  const countries = metadata().getCountryCodesForCallingCode(callingCode) ?? [undefined];
  const territories = countries.map((country) => territory(country, callingCode));
  const plan = metadata();
  plan.selectNumberingPlan(callingCode);
  const [lengths, trunk] = [plan.possibleLengths(), plan.numberingPlan.nationalPrefix()];
  const lengthsOf = (type: NumberType) =>
    territories[0]!.types.find(({ name }) => name === type)?.lengths ?? new Set<number>();
  const prefix = plan.nationalPrefixForParsing();
  const shortened = prefix ? new RegExp(`^(?:${prefix})`) : undefined;
  return { callingCode, territories, lengths, lengthsOf, trunk: trunk || undefined, shortened };
});

const planOfBeginning = memoByKey(1000, (digits: string): NumberingPlan | undefined => {
  const codes = [1, 2, 3].map((length) => digits.slice(0, length));
  const code = codes.find((one) => metadata().hasCallingCode(one));
  return code === undefined ? undefined : planOfCallingCode(code);
});

/** The plan to which an international number belongs. @param digits without the plus */
export const planOf = (digits: string): NumberingPlan | undefined =>
  planOfBeginning(digits.slice(0, 3));

/**
 * Countries of which 8 was the trunk prefix and 810 the prefix of other countries, as in Russia
 * they still are; people go on writing both.
 */
export const wasSoviet = (callingCode: string): boolean =>
  /^(?:37[0-5]|380|99[2-68])$/.test(callingCode);

/** The plan of a country, and how numbers are written there. */
export interface Home extends NumberingPlan {
  /** What is dialled before the number of another country: `00`, `011`, `810`. */
  exit: RegExp;
  /**
   * The international digits of a number whose area is left out, in a territory that has but one,
   * such as most of the Caribbean; `undefined` anywhere else.
   */
  withArea(digits: string): string | undefined;
}

/** How numbers are written in a country; `undefined` where it has no plan. */
export const homeOf = memoByKey(300, (country: string): Home | undefined => {
  const plan = metadata();
  if (!plan.hasCountry(country)) return undefined;
  plan.selectNumberingPlan(country);
  const [exit, area, withIt] = [
    plan.IDDPrefix(),
    plan.nationalPrefixForParsing(),
    plan.nationalPrefixTransformRule(),
  ];
  const callingCode = plan.numberingPlan.callingCode();
  // The rules of the main countries are about carriers, and the library knows them by itself.
  const isMain = planOfCallingCode(callingCode).territories[0]!.country === country;
  const local = area && withIt && !isMain ? new RegExp(`^(?:${area})`) : undefined;
  return {
    ...planOfCallingCode(callingCode),
    exit: new RegExp(`^(?:${exit}${wasSoviet(callingCode) ? '|810' : ''})(?=\\d)`),
    withArea: (digits) => {
      const [matched, number] = local?.exec(digits) ?? [];
      return matched && number ? callingCode + withIt!.replace('$1', number) : undefined;
    },
  };
});

/** Whether a country has numbers at all. */
export const hasPlan = (country: string): boolean => metadata().hasCountry(country);

/** All countries that have numbers, ISO 3166-1 alpha-2. */
export const countriesWithPlans = (): string[] =>
  (require('libphonenumber-js/max') as typeof import('libphonenumber-js/max')).getCountries();

/** Who has an international number, and for what, by libphonenumber's metadata. */
export interface Assignment {
  country: string | undefined;
  type: NumberType;
}

/**
 * Whom an international number is assigned to; `undefined` where the metadata know none. The same
 * as the library's `isValid()`, which a test holds for many thousand numbers, at a tenth of its
 * time.
 * @param digits without the plus
 */
export function assigned(digits: string): Assignment | undefined {
  const plan = planOf(digits);
  if (plan === undefined) return undefined;
  const national = digits.slice(plan.callingCode.length);
  for (const { country, beginning, pattern, types: known } of plan.territories) {
    if (beginning && !beginning.test(national)) continue;
    const type = pattern.test(national)
      ? known.find((one) => one.lengths.has(national.length) && one.pattern.test(national))
      : undefined;
    if (type) return { country, type: type.name };
    // A number that begins like a country's is that country's, and nobody else's.
    if (beginning) return undefined;
  }
  return undefined;
}
