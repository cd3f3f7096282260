/** Addresses of Twilio's API within an answer, which are of no use in a workflow, and what is the same in each. */
const links = new Set(['url', 'uri', 'links', 'subresourceUris', 'apiVersion']);

/** An answer of the SDK as it is, without addresses of the API. */
export const withoutLinks = (instance: { toJSON(): object }): Record<string, unknown> =>
  Object.fromEntries(Object.entries(instance.toJSON()).filter(([name]) => !links.has(name)));
