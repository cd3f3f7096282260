/**
 * A form body as it was sent: every key, in any number, also the empty ones; repeated keys as
 * lists.
 */
export type FormParameters = Record<string, string | string[]>;

/**
 * Reads a form body itself, since body parsers stop at 1,000 keys. Has no prototype, so that any
 * key is only a key.
 */
export function formParameters(rawBody: string): FormParameters {
  const parameters = Object.create(null) as FormParameters;
  for (const [key, value] of new URLSearchParams(rawBody)) {
    const earlier = parameters[key];
    if (earlier === undefined) parameters[key] = value;
    else if (Array.isArray(earlier)) earlier.push(value);
    else parameters[key] = [earlier, value];
  }
  return parameters;
}
