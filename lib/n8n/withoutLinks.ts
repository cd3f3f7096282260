/** Addresses of Twilio's API within an answer, which are of no use in a workflow, and what is the same in each. */
const links = new Set(['url', 'uri', 'links', 'subresourceUris', 'apiVersion']);

/** An answer of the SDK, or what the ledger kept of one, without addresses of the API. */
export const withoutLinks = (answer: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(plain(answer)).filter(([name]) => !links.has(name)));

const plain = (answer: object): object => ('toJSON' in answer ? (answer as { toJSON(): object }).toJSON() : answer);
