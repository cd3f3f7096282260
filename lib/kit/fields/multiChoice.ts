import * as z from 'zod/v4';
import { isBlank, looksOf, type Field, type Look } from '../field';

/**
 * Any number of fixed values, given as `{value: label}`. An expression may give an array or a
 * comma-separated text.
 */
export function multiChoice<const Value extends string>(
  look: Look & { default?: ReadonlyArray<NoInfer<Value>> },
  choices: { readonly [Key in Value]: string },
): Field<Value[]> {
  const values = Object.keys(choices) as Value[];
  return {
    label: look.label,
    property: () => ({
      ...looksOf(look),
      type: 'multiOptions',
      options: values.map((value) => ({ name: choices[value], value })),
      default: [...(look.default ?? [])],
    }),
    schema: () =>
      z.preprocess(
        (value) =>
          isBlank(value)
            ? []
            : typeof value === 'string'
              ? value.split(',').map((part) => part.trim())
              : value,
        z.array(
          z.enum(values as [Value, ...Value[]], `has an unknown entry: use ${values.join(', ')}`),
          'is not a list',
        ),
      ),
  };
}
