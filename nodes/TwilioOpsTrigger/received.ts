/**
 * One event as it came in: the parameters of a form or a query (repeated ones as an array), or a
 * JSON object.
 */
export type Received = Readonly<Record<string, unknown>>;
