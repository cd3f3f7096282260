import type { IDisplayOptions, INodeProperties } from 'n8n-workflow';
import * as z from 'zod/v4';

/**
 * Whose conventions an input follows: what a time without a zone and a number without a country
 * code mean, and from where addresses are fetched.
 */
export interface Locale {
  /** IANA name of the workflow's time zone, as n8n's `getTimezone()` gives it. */
  readonly timeZone: string;
  /** ISO 3166-1 alpha-2 code of the country that national numbers belong to, if known. */
  readonly country?: string | undefined;
  /** Whether whoever fetches addresses may be able to reach one; without it, any is taken. */
  readonly reaches?: ((url: URL) => boolean) | undefined;
}

/**
 * One input of an operation: how the editor shows it and which values it takes, in one place.
 *
 * The schema's messages follow the label and the value: «To: "0151" *is not a phone number …*».
 */
export interface Field<Value = unknown> {
  /** In Title Case, as shown above the input and in errors. */
  readonly label: string;
  /**
   * The editor's property without its name. Built anew on each call, because n8n writes into what
   * it is given.
   */
  property(): Omit<INodeProperties, 'name'>;
  schema(locale: Locale): z.ZodType<Value>;
  /**
   * A remark on a value that is accepted but may surprise; follows the label and value, as a fault
   * does.
   */
  remark?(given: unknown, locale: Locale): string | undefined;
  /**
   * Shown, read and checked only while the named fields of the same operation have one of these
   * values.
   */
  readonly when?: Readonly<Record<string, ReadonlyArray<string | boolean>>>;
  /** Inside a collection: once it is added, it must not be empty. */
  readonly isFilled?: true;
  /** The inputs inside a collection. */
  readonly fields?: Fields;
  /**
   * Who may fill it in when the node is an AI agent's tool: only the workflow's author, unless the
   * model may choose it.
   */
  readonly by?: 'model';
  /**
   * The most characters that each of its texts may have, if not the usual number (longTexts.ts).
   */
  readonly longest?: number;
}

export type Fields = Readonly<Record<string, Field>>;

/** The values that an operation receives for its fields. */
export type InputOf<F extends Fields> = {
  [Name in keyof F]: F[Name] extends Field<infer Value> ? Value : never;
};

/** What every field constructor takes, besides its own options. */
export interface Look {
  label: string;
  description?: string;
  hint?: string;
  placeholder?: string;
}

/** The part of a property that all fields have in common. */
export const looksOf = ({ label, description, hint, placeholder }: Look) => ({
  displayName: label,
  ...(description && { description }),
  ...(hint && { hint }),
  ...(placeholder && { placeholder }),
});

/**
 * n8n gives an untouched or cleared input as an empty string; `null` is our own value for "not
 * there".
 */
export const isBlank = (value: unknown): value is undefined | null | '' =>
  value === undefined || value === null || value === '';

/** A resource locator with nothing chosen counts as well. */
const isEmpty = (value: unknown): boolean =>
  isBlank(value) ||
  (typeof value === 'object' && 'mode' in value && 'value' in value && isBlank(value.value));

/** The same field, but it may stay empty: its value is then `undefined`. */
export function optional<Value>(field: Field<Value>): Field<Value | undefined> {
  return {
    ...field,
    property: () => ({ ...field.property(), required: false }),
    schema: (locale) =>
      z.preprocess(
        (value) => (isEmpty(value) ? undefined : value),
        field.schema(locale).optional(),
      ) as z.ZodType<Value | undefined>,
  };
}

/**
 * The same field, but inside a collection it must not be empty once it is added: what its
 * expression fails to give must not count as not added.
 */
export const filledWhenAdded = <Value>(field: Field<Value>): Field<Value> => ({
  ...field,
  isFilled: true,
});

/**
 * The same field, but an agent's model may fill it in: a text, its recipient, a search term. Never
 * for anything that vouches, switches, spends or chooses the account.
 */
export const byModel = <Value>(field: Field<Value>): Field<Value> => ({ ...field, by: 'model' });

/**
 * The same field, but shown only while other fields of its operation have one of the given values.
 */
export function shownFor<Value>(
  when: NonNullable<Field['when']>,
  field: Field<Value>,
): Field<Value | undefined> {
  const displayOptions: IDisplayOptions = {
    show: Object.fromEntries(Object.entries(when).map(([name, values]) => [name, [...values]])),
  };
  return { ...field, when, property: () => ({ ...field.property(), displayOptions }) };
}
