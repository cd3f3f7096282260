import { lazy, memoByKey } from '../kit/memo';
import { alpha3, otherNames } from './countryNames';
import { normalised } from './normalised';
import { countriesWithPlans, hasPlan, planOf } from './numberingPlan';
import { plainText } from './plainText';

/**
 * The country that a text means, ISO 3166-1 alpha-2: by its two or three letters, its number, its
 * name in English and in most other languages, its flag, or its calling code. `undefined` when it
 * is not known, or could be two.
 */
export const countryOf = (text: string): string | undefined => {
  const given = text.trim();
  return given.length > longestName ? undefined : countryNamed(given);
};

/** No name of a country is longer, in whatever language and with whatever else beside it. */
const longestName = 200;

const countryNamed = memoByKey(2000, (text: string): string | undefined => {
  const code = fromFlag(text) ?? plainText(text);
  if (/^[a-z]{2}$/i.test(code) && hasPlan(code.toUpperCase())) return code.toUpperCase();
  return (
    byThreeLetters().get(code) ??
    fromCallingCode(code) ??
    fromLocale(code) ??
    byName(text) ??
    fromParts(text)
  );
});

/** `NGA` and `nga` are Nigeria; `Nga` is Russia in Vietnamese. */
const byThreeLetters = lazy(() => {
  const pairs = alpha3.split(' ').map((pair) => pair.split(':') as [string, string]);
  return new Map([...pairs, ...pairs.map(([three, two]) => [three.toLowerCase(), two] as const)]);
});

/** Flags are two letters of an alphabet of their own. */
const fromFlag = (text: string): string | undefined => {
  const letters = text.match(/[\u{1f1e6}-\u{1f1ff}]/gu);
  if (letters?.length !== 2 || /\p{L}/u.test(text)) return undefined;
  return letters.map((one) => String.fromCharCode(one.codePointAt(0)! - 0x1f1e6 + 65)).join('');
};

/** `+49`, `0049`, `(+49)`, `+1-868`, and 49 or 276 where that means one country only. */
function fromCallingCode(text: string): string | undefined {
  const [, prefix, rest] = /^\(?(\+|00)?\s*(\d[\d\s-]*)\)?$/.exec(text) ?? [];
  if (rest === undefined) return undefined;
  const digits = rest.replace(/\D/g, '');
  const plan = planOf(digits);
  const area = plan && digits.slice(plan.callingCode.length);
  const called = area
    ? plan.territories.find((one) => one.beginning?.test(area))?.country
    : plan?.territories[0]?.country;
  if (prefix || digits.length < 3) return called;
  const numbered = byNumber(digits);
  return called && numbered && called !== numbered ? undefined : (called ?? numbered);
}

/** ISO 3166-1 numeric, of which ICU knows the letters. */
const byNumber = (digits: string): string | undefined => {
  if (!/^\d{3}$/.test(digits)) return undefined;
  const { region } = new Intl.Locale(`und-${digits}`);
  return region && hasPlan(region) ? region : undefined;
};

/** `de-AT` and `en_US` are languages of a country, `DE-BY` is a part of one. */
const fromLocale = (text: string): string | undefined => {
  const [, language] = /^[a-z]{2,3}[-_](?:[A-Z][a-z]{3}[-_])?([A-Z]{2})$/.exec(text) ?? [];
  const [, country] = /^([A-Z]{2})-[A-Z0-9]{1,3}$/.exec(text) ?? [];
  const code = language ?? country;
  return code && hasPlan(code) ? code : undefined;
};

/** `Germany (DE)`, `DE – Germany`, `Germany +49`: all parts have to mean the same. */
function fromParts(text: string): string | undefined {
  const parts = text.split(/\s*[()[\]|/:,;]\s*|\s+-\s+|\s+(?=\+)/).filter((part) => part !== '');
  if (parts.length < 2) return undefined;
  const meant = new Set(parts.map((part) => (part === text ? undefined : countryOf(part))));
  return meant.size === 1 ? [...meant][0] : undefined;
}

/** Without case, accents, dots, articles, and whatever else people leave out. */
const bare = (name: string): string =>
  normalised(name.replace(/\bSt\b\.?/g, 'Saint'), 'NFKD')
    // Accents; the marks of other scripts make other letters of them.
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('&', 'and')
    .replace(/\./g, '')
    .replace(/[^\p{L}\p{M}\d]+/gu, ' ')
    .trim();

type Names = Map<string, string | undefined>;

/** The names of all countries in a language, as ICU has them from CLDR. */
function namesIn(language: string): Names {
  const names: Names = new Map();
  for (const style of ['long', 'short'] as const) {
    const display = new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' });
    for (const country of countriesWithPlans()) {
      const name = display.of(country);
      // `Myanmar (Burma)` is known by what stands before the brackets, too.
      for (const one of name ? [name, name.replace(/\s*\(.*$/, '')] : []) {
        names.set(bare(one), country);
      }
    }
  }
  return names;
}

const wellKnown = lazy((): Names => {
  const names = namesIn('en');
  for (const [country, others] of Object.entries(otherNames)) {
    for (const other of others.split('|')) names.set(bare(other), country);
  }
  return names;
});

/** The languages of all countries; takes 0.2 s, and only what is not English asks for it. */
const inOtherLanguages = lazy((): Names => {
  const all: Names = new Map();
  const languages = countriesWithPlans().map(
    (country) => new Intl.Locale(`und-${country}`).maximize().language,
  );
  for (const language of new Set(languages)) {
    for (const [name, country] of namesIn(language)) {
      // A name of two countries in two languages is of neither.
      all.set(name, !all.has(name) || all.get(name) === country ? country : undefined);
    }
  }
  return all;
});

function byName(text: string): string | undefined {
  const name = bare(text);
  const withoutArticle = name.replace(/^(?:the|la|le|les|el|die|der) /, '');
  for (const known of [wellKnown, inOtherLanguages]) {
    const found = known().get(name) ?? known().get(withoutArticle);
    if (found) return found;
  }
  return undefined;
}
