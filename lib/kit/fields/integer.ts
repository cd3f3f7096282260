import * as z from 'zod/v4';
import { isBlank, looksOf, type Field, type Look } from '../field';
import { emptyNumber } from './number';

interface IntegerLook extends Look {
  min: number;
  max: number;
  default: number;
}

/** A whole number between two bounds, both included. */
export function integer(look: IntegerLook): Field<number> {
  const { min, max } = look;
  return {
    label: look.label,
    property: () => ({
      ...looksOf(look),
      type: 'number',
      typeOptions: { minValue: min, maxValue: max },
      default: look.default,
    }),
    schema: () =>
      z
        .preprocess(
          (value) => (isBlank(value) ? value : Number(value)),
          z.int({
            error: ({ input }) => (isBlank(input) ? emptyNumber : 'is not a whole number'),
          }),
        )
        .refine((value) => value >= min && value <= max, `is out of range: use ${min} to ${max}`),
  };
}
