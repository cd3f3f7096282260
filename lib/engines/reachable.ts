import type { Account } from '../twilio/accounts';
import { isReachable } from '../twilio/reach';

/**
 * Which addresses whoever fetches for an account may be able to reach; `undefined` where nobody
 * knows: whoever has set a different Twilio address for the account knows what can be reached from
 * there.
 */
export const reachesFor = ({ baseUrl }: Pick<Account, 'baseUrl'>) =>
  baseUrl === undefined ? isReachable : undefined;

/** Whether Twilio may be able to fetch an address for an account. */
export const canFetch = (url: string, account: Account): boolean =>
  !URL.canParse(url) || (reachesFor(account)?.(new URL(url)) ?? true);
