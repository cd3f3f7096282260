import * as z from 'zod/v4';

/** What a value means, or its fault, which follows the label and the value. */
export type Read<Value> = { value: Value } | { fault: string };

/** A schema made from one function that returns either the value or what is wrong with it. */
export const readBy = <Value>(read: (given: unknown) => Read<Value>): z.ZodType<Value> =>
  z.unknown().transform((given, context) => {
    const outcome = read(given);
    if ('value' in outcome) return outcome.value;
    context.addIssue({ code: 'custom', message: outcome.fault });
    return z.NEVER;
  });
