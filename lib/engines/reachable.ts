import { FieldError } from '../kit/fieldError';
import type { Account } from '../twilio/accounts';
import { isReachable } from '../twilio/reach';

/**
 * Whether whoever fetches for an account may be able to reach a URL. Anybody who has set another
 * address of Twilio for it knows what can be reached from there.
 */
export const canFetch = (url: string, { baseUrl }: Account): boolean =>
  baseUrl !== undefined || !URL.canParse(url) || isReachable(new URL(url));

/**
 * Refuses addresses that no server of Twilio can fetch, before anything is sent.
 * @throws FieldError
 */
export function checkReachable(
  urls: readonly string[],
  account: Account,
  field: { field: string; label: string },
): void {
  const unreachable = urls.find((url) => !canFetch(url, account));
  if (unreachable === undefined) return;
  throw new FieldError({
    ...field,
    value: unreachable,
    fault: `leads to ${new URL(unreachable).host}, a machine or network of your own, which Twilio cannot reach: give a public address`,
  });
}
