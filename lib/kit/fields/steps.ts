import * as z from 'zod/v4';
import { looksOf, type Field, type Look } from '../field';
import { stepValues } from '../steps/stepValues';
import type { Step } from '../steps/stepsTwiml';

/** TwiML built step by step; an expression may give an array of steps. */
export function steps(look: Look): Field<Step[]> {
  return {
    label: look.label,
    property: () => ({
      placeholder: 'Add step',
      ...looksOf(look),
      type: 'fixedCollection',
      typeOptions: { multipleValues: true, sortable: true },
      default: {},
      options: [{ displayName: 'Step', name: 'step', values: stepValues() }],
    }),
    schema: () =>
      z.preprocess(
        (value) =>
          typeof value === 'object' && value !== null && 'step' in value
            ? value.step
            : Array.isArray(value)
              ? value
              : [],
        z.array(z.looseObject({ verb: z.string() })).min(1, 'is empty: add at least one step'),
      ) as unknown as z.ZodType<Step[]>,
  };
}
