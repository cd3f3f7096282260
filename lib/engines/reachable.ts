import { FieldError } from '../kit/fieldError';
import type { Account } from '../twilio/accounts';
import { isReachable } from '../twilio/reach';

/**
 * Whether a URL may be reachable for whoever fetches it for an account. Somebody who has set a
 * different Twilio address for the account knows what can be reached from there.
 */
export const canFetch = (url: string, { baseUrl }: Account): boolean =>
  baseUrl !== undefined || !URL.canParse(url) || isReachable(new URL(url));

/**
 * Refuses addresses that no Twilio server can fetch, before anything is sent.
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
