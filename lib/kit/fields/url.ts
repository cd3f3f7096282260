import * as z from 'zod/v4';
import { looksOf, type Field, type Locale, type Look } from '../field';

const fault = 'is not a web address: it must begin with https:// or http://';

/** Whether a text is an absolute HTTP(S) URL. */
export function isWebUrl(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}

/**
 * Why whoever fetches an address cannot reach it; `undefined` where they may. What is no address
 * is another fault's.
 */
export function unreachable(
  value: string,
  { reaches }: Pick<Locale, 'reaches'>,
): string | undefined {
  if (!reaches || !URL.canParse(value)) return undefined;
  const parsed = new URL(value);
  return reaches(parsed)
    ? undefined
    : `leads to ${parsed.host}, a machine or network of your own, which Twilio cannot reach: give a public address`;
}

/** Refuses what Twilio cannot fetch: part of each field that holds addresses. */
const reachable =
  (locale: Locale) =>
  ({ value, issues }: z.core.ParsePayload<string | string[]>): void => {
    for (const address of [value].flat()) {
      const message = unreachable(address, locale);
      if (message) issues.push({ code: 'custom', message, input: value, path: [] });
    }
  };

/**
 * An absolute HTTP(S) address, in the spelling of the web: Twilio signs the address of a callback
 * as it was given, and every server on the way sees it encoded.
 */
export function url(look: Look): Field<string> {
  return {
    label: look.label,
    property: () => ({
      placeholder: 'https://example.com/…',
      ...looksOf(look),
      type: 'string',
      default: '',
      required: true,
    }),
    schema: (locale) =>
      z.preprocess(
        (value) => String(value ?? '').trim(),
        z
          .string()
          .refine(isWebUrl, { error: fault, abort: true })
          .overwrite((given) => URL.parse(given)?.href ?? given)
          .check(reachable(locale)),
      ),
  };
}

/** Addresses may hold commas themselves, as those of image servers do (`/w_400,h_400/`). */
const betweenAddresses = /,(?=\s|\s*https?:|\s*$)/i;

/**
 * Several addresses: rows in the editor, or an array or a comma-separated text from an expression.
 */
export function urls(look: Look & { max: number }): Field<string[]> {
  return {
    label: look.label,
    property: () => ({
      placeholder: 'https://example.com/…',
      ...looksOf(look),
      type: 'string',
      typeOptions: { multipleValues: true, multipleValueButtonText: 'Add URL' },
      default: [],
    }),
    schema: (locale) =>
      z.preprocess(
        (value) =>
          [value ?? []]
            .flat()
            .flatMap((entry) => String(entry).split(betweenAddresses))
            .map((entry) => entry.trim())
            .filter(Boolean),
        z
          .array(z.string())
          .max(look.max, `has too many addresses: at most ${look.max} are allowed`)
          .refine((entries) => entries.every(isWebUrl), {
            error: 'has an entry that ' + fault,
            abort: true,
          })
          .check(reachable(locale)),
      ),
  };
}
