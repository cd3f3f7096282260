import * as z from 'zod/v4';
import { isBlank, looksOf, type Field, type Look } from '../field';

export const emptyNumber = 'is empty: enter a number or check the expression';

/** A number, at least `min` and at most `max`. */
export function numberField(
  look: Look & { min: number; max?: number; default: number },
): Field<number> {
  return {
    label: look.label,
    property: () => ({
      ...looksOf(look),
      type: 'number',
      typeOptions: {
        minValue: look.min,
        ...(look.max !== undefined && { maxValue: look.max }),
        numberPrecision: 2,
      },
      default: look.default,
    }),
    schema: () =>
      z
        .preprocess(
          (value) => (isBlank(value) ? value : Number(value)),
          z.number({ error: ({ input }) => (isBlank(input) ? emptyNumber : 'is not a number') }),
        )
        .refine((value) => value >= look.min, `is too small: use at least ${look.min}`)
        .refine(
          (value) => look.max === undefined || value <= look.max,
          `is too large: use at most ${look.max}`,
        ),
  };
}
