import type { INodeParameterResourceLocator } from 'n8n-workflow';
import type * as z from 'zod/v4';
import type { Field, Fields, InputOf, Locale } from './field';
import { FieldError, sentenceOn } from './fieldError';
import { numbersCountryName } from './fields/numbersCountry';
import { checkLengths } from './longTexts';
import { memoByKey, memoByObject } from './memo';
import { countryOf } from '../phone/countryOf';

/** Returns the raw value of a parameter for one item; `null` if it is not there. */
export type ReadValue = (name: string) => unknown;

/**
 * Reads and checks the fields of an operation for one item, each expression once.
 *
 * @param locale what times without a zone and numbers without a country mean
 * @param remark receives remarks on values that were accepted
 * @throws FieldError naming the first field that is wrong, its value and what to do
 */
export function readInput<F extends Fields>(
  fields: F,
  read: ReadValue,
  locale: Locale,
  remark: (sentence: string) => void = () => {},
): InputOf<F> {
  const raw = new Map<string, unknown>();
  const valueOf = (name: string) => {
    if (!raw.has(name)) raw.set(name, read(name));
    return raw.get(name);
  };
  const itsLocale = ownLocale(locale, fields, valueOf);
  const checkedBy = checksOf(itsLocale);
  const input: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    if (!isShown(field, fields, valueOf)) {
      input[name] = undefined;
      continue;
    }
    const value = valueOf(name);
    input[name] = checked(name, field, value, checkedBy(field));
    const said = field.remark?.(value, itsLocale);
    if (said !== undefined) remark(`${sentenceOn(field.label, value, said)}.`);
  }
  return input as InputOf<F>;
}

/** The locale of one item, whose options may name the country of its numbers. */
function ownLocale(locale: Locale, { options }: Fields, valueOf: ReadValue): Locale {
  if (!options?.fields?.[numbersCountryName]) return locale;
  const chosen = valueOf('options') as Record<string, unknown> | null | undefined;
  const country = chosen?.[numbersCountryName];
  if (!country) return locale;
  // An unknown country stays as it was written and is refused together with the number.
  return { ...locale, country: countryOf(String(country)) ?? String(country) };
}

const isShown = ({ when = {} }: Field, fields: Fields, valueOf: ReadValue): boolean =>
  Object.entries(when).every(([name, values]) => {
    const other = fields[name];
    return (
      values.includes(valueOf(name) as string | boolean) &&
      (!other || isShown(other, fields, valueOf))
    );
  });

/** How a field is checked, with its latest value and the outcome. */
interface Check {
  schema: z.ZodType;
  latest?: { value: unknown; checked: unknown };
}

/**
 * Most inputs are the same for all items of a list (see parameters.ts), and the schemas are the
 * same for all executions in a locale.
 */
const checksOf = memoByKey(
  300,
  (locale: Locale) => memoByObject((field: Field): Check => ({ schema: field.schema(locale) })),
  ({ timeZone, country = '', reaches }) => `${timeZone} ${country} ${reaches?.name ?? ''}`,
);

function checked(name: string, field: Field, value: unknown, check: Check): unknown {
  if (check.latest && check.latest.value === value) return check.latest.checked;
  checkLengths(name, field, value);
  const result = check.schema.safeParse(value);
  if (result.success) {
    // For an object that is not frozen, === does not show whether it has changed since. (A text
    // counts as frozen.)
    if (Object.isFrozen(value)) check.latest = { value, checked: result.data };
    return result.data;
  }
  const issue = result.error.issues[0]!;
  const found = innermost(name, field, value, issue.path);
  throw new FieldError({ ...found, fault: issue.message });
}

/** The field that a fault is in, however deep in collections, and what was given for it. */
function innermost(
  name: string,
  field: Field,
  value: unknown,
  [next, ...path]: readonly PropertyKey[],
): { field: string; label: string; value: unknown } {
  const inner = typeof next === 'string' ? field.fields?.[next] : undefined;
  if (!inner) return { field: name, label: field.label, value: unwrapped(value) };
  const given = (value as Record<PropertyKey, unknown>)[next!];
  return innermost(`${name}.${String(next)}`, inner, given, path);
}

const unwrapped = (value: unknown) =>
  typeof value === 'object' && value !== null && '__rl' in value
    ? (value as INodeParameterResourceLocator).value
    : value;
