import { lazy } from '../../../kit/memo';
import { normalised } from '../../../phone/normalised';

/** The languages of which the months are known. */
const languages = [
  ...['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'nb', 'pl', 'tr', 'fi'],
  ...['cs', 'sk', 'hu', 'ro', 'sl', 'bg', 'ru', 'uk', 'el', 'et', 'lv', 'lt', 'ca', 'id'],
];
const year = 2024;

const bare = (name: string): string =>
  normalised(name, 'NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/\.$/, '');

/** Names as ICU has them, whole, shortened, and as they stand beside a day. */
const months = lazy((): ReadonlyMap<string, number> => {
  const known = new Map<string, number>();
  for (const language of languages) {
    for (const style of ['long', 'short'] as const) {
      for (const parts of [{ month: style }, { month: style, day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(language, { ...parts, timeZone: 'UTC' });
        for (let month = 1; month <= 12; month++) {
          const name = format
            .formatToParts(Date.UTC(year, month - 1, 1))
            .find(({ type }) => type === 'month')!.value;
          // What means two months in two languages means neither.
          const key = bare(name);
          known.set(key, known.has(key) && known.get(key) !== month ? 0 : month);
        }
      }
    }
  }
  known.set('sept', 9);
  return known;
});

/** The number of a month by its name, 1 to 12. */
export const monthNamed = (name: string): number | undefined =>
  months().get(bare(name)) || undefined;
