import * as z from 'zod/v4';

/** JSON that Twilio puts into a form parameter as text; text that is no JSON stays as it is. */
export const parsedJson = z.unknown().transform((value) => {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
});
