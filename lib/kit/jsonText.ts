/**
 * A JSON object in the form in which Twilio takes it as a parameter; `undefined` for an empty one.
 */
export const jsonText = (value: object | undefined): string | undefined =>
  value && Object.keys(value).length > 0 ? JSON.stringify(value) : undefined;
