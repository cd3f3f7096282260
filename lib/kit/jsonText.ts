/** A JSON object as Twilio takes it in a parameter; `undefined` for an empty one. */
export const jsonText = (value: object | undefined): string | undefined =>
  value && Object.keys(value).length > 0 ? JSON.stringify(value) : undefined;
