import type { INodeParameterResourceLocator } from 'n8n-workflow';
import type * as z from 'zod/v4';
import type { Field, Fields, InputOf, Locale } from './field';
import { FieldError } from './fieldError';
import { memoByObject } from './memo';

/** Gives the raw value of a parameter for one item; `null` where it is not there. */
export type ReadValue = (name: string) => unknown;

/**
 * Reads and checks the fields of an operation for one item, each expression once.
 *
 * @param locale what times without a zone and numbers without a country mean; pass the same object
 * for all items, since what is derived from a field is cached with it
 * @throws FieldError naming the first field that is wrong, its value and the remedy.
 */
export function readInput<F extends Fields>(
  fields: F,
  read: ReadValue,
  locale: Locale,
): InputOf<F> {
  const checkedBy = checksOf(locale);
  const raw = new Map<string, unknown>();
  const valueOf = (name: string) => {
    if (!raw.has(name)) raw.set(name, read(name));
    return raw.get(name);
  };
  const input: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    input[name] = isShown(field, fields, valueOf)
      ? checked(name, field, valueOf(name), checkedBy(field))
      : undefined;
  }
  return input as InputOf<F>;
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

/** Most inputs are the same for all items of a list (see parameters.ts). */
const checksOf = memoByObject((locale: Locale) =>
  memoByObject((field: Field): Check => ({ schema: field.schema(locale) })),
);

function checked(name: string, field: Field, value: unknown, check: Check): unknown {
  if (check.latest && check.latest.value === value) return check.latest.checked;
  const result = check.schema.safeParse(value);
  if (result.success) {
    // For any other object, === does not show whether it has been changed since. (A text counts as
    // frozen.)
    if (Object.isFrozen(value)) check.latest = { value, checked: result.data };
    return result.data;
  }
  const issue = result.error.issues[0]!;
  const [innerName] = issue.path;
  const inner = typeof innerName === 'string' ? field.fields?.[innerName] : undefined;
  const given = inner ? (value as Record<string, unknown>)[innerName as string] : unwrapped(value);
  throw new FieldError({
    field: inner ? `${name}.${String(innerName)}` : name,
    label: inner?.label ?? field.label,
    fault: issue.message,
    value: given,
  });
}

const unwrapped = (value: unknown) =>
  typeof value === 'object' && value !== null && '__rl' in value
    ? (value as INodeParameterResourceLocator).value
    : value;
