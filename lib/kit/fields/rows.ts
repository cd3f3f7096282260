import type { INodeProperties } from 'n8n-workflow';
import * as z from 'zod/v4';
import { looksOf, type Field, type Fields, type InputOf, type Locale, type Look } from '../field';

/** Any number of rows of the same inputs; an expression may give an array of objects. */
export function rows<F extends Fields>(
  look: Look & { row: string },
  fields: F,
): Field<Array<InputOf<F>>> {
  const values = (): INodeProperties[] =>
    Object.entries(fields).map(([name, field]) => ({ ...field.property(), name }));
  const shape = (locale: Locale) =>
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.schema(locale)]));
  return {
    label: look.label,
    fields,
    property: () => ({
      placeholder: `Add ${look.row.toLowerCase()}`,
      ...looksOf(look),
      type: 'fixedCollection',
      typeOptions: { multipleValues: true },
      default: {},
      options: [{ name: 'rows', displayName: look.row, values: values() }],
    }),
    schema: (locale) =>
      z.preprocess(
        (value) => (isRows(value) ? (value.rows ?? []) : (value ?? [])),
        z.array(z.looseObject(shape(locale)), 'is not a list of rows'),
      ) as unknown as z.ZodType<Array<InputOf<F>>>,
  };
}

/** n8n stores the rows under the name of their group. */
const isRows = (value: unknown): value is { rows?: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
