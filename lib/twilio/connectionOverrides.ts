/*
 * What follows `#` in a webhook's address tells Twilio how to call it, and is neither sent nor
 * signed: https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides
 */

/**
 * The address that makes Twilio call again, up to five times, when it gets a 5xx, cannot connect or
 * times out. A plain address is called again only once, and only when Twilio cannot connect.
 */
export function addressWithRetries(address: string, on = '5xx,ct,rt'): string {
  const url = new URL(address);
  url.hash = `rc=5&rp=${on}`;
  return url.toString();
}

/** Whether the address says how it should be called. */
export const hasOverrides = (address: string): boolean => address.includes('#');

/** The address that is called, without what Twilio is told about how. */
export const calledAddress = (address: string): string => address.replace(/#.*$/s, '');
