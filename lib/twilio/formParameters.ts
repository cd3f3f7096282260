/**
 * A form body as it was sent: every key, in any number, also the empty ones; repeated keys as
 * lists.
 */
export type FormParameters = Record<string, string | string[]>;

/**
 * Reads a query or a small form itself, since body parsers stop at 1,000 keys; `readForm` does the
 * same for the body of a webhook.
 */
export const formParameters = (encoded: string): FormParameters =>
  collected(new URLSearchParams(encoded));

/** Repeated keys as lists. Has no prototype, so that any key is only a key. */
export function collected(pairs: Iterable<readonly [string, string]>): FormParameters {
  const parameters = Object.create(null) as FormParameters;
  for (const [key, value] of pairs) {
    const earlier = parameters[key];
    if (earlier === undefined) parameters[key] = value;
    else if (Array.isArray(earlier)) earlier.push(value);
    else parameters[key] = [earlier, value];
  }
  return parameters;
}
