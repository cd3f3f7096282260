import type { INodeProperties } from 'n8n-workflow';
import * as z from 'zod/v4';
import { reversedPeriods } from './dateOrder';
import {
  byModel,
  looksOf,
  optional,
  type Field,
  type Fields,
  type InputOf,
  type Look,
} from '../field';

/** Optional inputs behind an "Add option" button. What the user did not add is `undefined`. */
export function collection<F extends Fields>(look: Look, fields: F): Field<Partial<InputOf<F>>> {
  const inner = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      field.isFilled ? addedOrNot(field) : optional(field),
    ]),
  );
  const properties = (): INodeProperties[] =>
    Object.entries(inner)
      .map(([name, field]) => ({ ...field.property(), name }))
      .sort((a, b) => a.displayName.localeCompare(b.displayName));
  return {
    label: look.label,
    fields: inner,
    property: () => ({
      placeholder: 'Add option',
      ...looksOf(look),
      type: 'collection',
      default: {},
      options: properties(),
    }),
    schema: (locale) =>
      z
        .preprocess(
          (value) => withEmptyTexts(inner, value ?? {}),
          z
            .looseObject(
              Object.fromEntries(
                Object.entries(inner).map(([name, field]) => [name, field.schema(locale)]),
              ),
            )
            .transform(withoutAbsent),
        )
        .superRefine((values, context) => {
          for (const { name, fault } of reversedPeriods(inner, values as Record<string, unknown>)) {
            context.addIssue({ code: 'custom', path: [name], message: fault });
          }
        }) as unknown as z.ZodType<Partial<InputOf<F>>>,
  };
}

/** May be left out, but not added and left empty. */
const addedOrNot = (field: Field): Field => ({
  ...field,
  property: () => ({ ...field.property(), required: false }),
  schema: (locale) => field.schema(locale).optional(),
});

/** What was added but is nothing is an empty text, which its field refuses. */
const withEmptyTexts = (fields: Fields, value: object): object =>
  Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [
      name,
      fields[name]?.isFilled ? (entry ?? '') : entry,
    ]),
  );

/** What was not added must not be there at all, neither for `in` nor when spread over something. */
const withoutAbsent = (value: object): object =>
  Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined));

/** The collection that most operations have: "Options", for what is rarely needed. */
export const options = <F extends Fields>(fields: F) => collection({ label: 'Options' }, fields);

/** The same for what narrows a list down: search terms, which a model may choose. */
export const filters = <F extends Fields>(fields: F) =>
  collection({ label: 'Filters', placeholder: 'Add filter' }, eachByModel(fields));

const eachByModel = <F extends Fields>(fields: F) =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, byModel(field)])) as F;
