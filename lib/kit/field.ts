import type { IDisplayOptions, INodeProperties } from 'n8n-workflow';
import * as z from 'zod/v4';

/**
 * Whose conventions an input is written in: what a time without a zone and a number without a
 * country code mean, and from where addresses are fetched.
 */
export interface Locale {
  /** IANA name of the workflow's time zone, as n8n's `getTimezone()` gives it. */
  readonly timeZone: string;
  /** ISO 3166-1 alpha-2 code of the country of national numbers; none where it is not known. */
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
   * The editor's property without its name, built again at each call because n8n writes into what
   * it is given.
   */
  property(): Omit<INodeProperties, 'name'>;
  schema(locale: Locale): z.ZodType<Value>;
  /**
   * What is worth saying of a value that is taken, for what may surprise; follows label and value
   * as a fault does.
   */
  remark?(given: unknown, locale: Locale): string | undefined;
  /**
   * Shown, read and checked only while the named fields of the same operation have one of these
   * values.
   */
  readonly when?: Readonly<Record<string, ReadonlyArray<string | boolean>>>;
  /** The inputs inside a collection. */
  readonly fields?: Fields;
  /**
   * Who may fill it in where the node is the tool of an AI agent: the workflow's author alone,
   * unless it is the model's to choose.
   */
  readonly by?: 'model';
  /** The most characters of each of its texts, where that is not the usual (longTexts.ts). */
  readonly longest?: number;
}

export type Fields = Readonly<Record<string, Field>>;

/** What an operation receives for its fields. */
export type InputOf<F extends Fields> = {
  [Name in keyof F]: F[Name] extends Field<infer Value> ? Value : never;
};

/** What every constructor of a field takes, besides its own. */
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
 * n8n gives an untouched or cleared input as an empty string, and `null` is our own word for "not
 * there".
 */
export const isBlank = (value: unknown): value is undefined | null | '' =>
  value === undefined || value === null || value === '';

/** A resource locator in which nothing was chosen counts as well. */
const isEmpty = (value: unknown): boolean =>
  isBlank(value) ||
  (typeof value === 'object' && 'mode' in value && 'value' in value && isBlank(value.value));

/** The same field, which may stay empty: its value is then `undefined`. */
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
 * The same field, which an agent's model may fill in: a text, whom it goes to, what is looked for.
 * Never what vouches, switches, spends or chooses the account.
 */
export const byModel = <Value>(field: Field<Value>): Field<Value> => ({ ...field, by: 'model' });

/** The same field, there only while other fields of its operation have one of the given values. */
export function shownFor<Value>(
  when: NonNullable<Field['when']>,
  field: Field<Value>,
): Field<Value | undefined> {
  const displayOptions: IDisplayOptions = {
    show: Object.fromEntries(Object.entries(when).map(([name, values]) => [name, [...values]])),
  };
  return { ...field, when, property: () => ({ ...field.property(), displayOptions }) };
}
