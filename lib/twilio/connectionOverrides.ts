/*
 * What follows `#` in a webhook's address tells Twilio how to call it, and is neither sent nor
 * signed: https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides
 */

/**
 * The address with which Twilio calls again, up to five times, when it gets a 5xx, cannot connect
 * or waits in vain. Without it Twilio calls again only when it cannot connect, and once.
 */
export function addressWithRetries(address: string, on = '5xx,ct,rt'): string {
  const url = new URL(address);
  url.hash = `rc=5&rp=${on}`;
  return url.toString();
}

/** Whether the address says how it is to be called. */
export const hasOverrides = (address: string): boolean => address.includes('#');

/** The address that is called, whatever Twilio is told about how. */
export const calledAddress = (address: string): string => address.replace(/#.*$/s, '');
