/** A number that Twilio returns as a string, or not at all. */
export const numberOrNull = (text: string | number | null | undefined): number | null =>
  text === null || text === undefined || text === '' ? null : Number(text);
