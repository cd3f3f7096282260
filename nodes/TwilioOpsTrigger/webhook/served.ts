import type { IWebhookFunctions } from 'n8n-workflow';
import {
  selectAccount,
  type Account,
  type AccountBook,
  type AccountChoice,
} from '../../../lib/twilio/accounts';
import type { Received } from '../event';
import type { Options } from '../options';

/**
 * The accounts whose webhooks a trigger takes: the chosen one, under whatever names the credential
 * has it, or all of them where the author says so.
 * @throws AccountError when the chosen one is not in the credential
 */
export function servedBy(
  n8n: IWebhookFunctions,
  book: AccountBook,
  { anyAccount = false }: Options,
): Account[] {
  if (anyAccount) return book.accounts;
  const chosen = selectAccount(book, n8n.getNodeParameter('account', '') as AccountChoice);
  const sid = 'subaccountSid' in chosen ? chosen.subaccountSid : chosen.accountSid;
  return book.accounts.filter(isOf([sid]));
}

/** Whether an account is all that is named; where nothing is named, each is. */
export const isOf =
  (named: readonly string[]) =>
  ({ accountSid }: Account): boolean =>
    named.every((sid) => sid.toLowerCase() === accountSid.toLowerCase());

/** The accounts that events name: Twilio's products spell it in three ways, in two places. */
export const namedIn = (received: readonly Received[]): string[] =>
  received
    .flatMap((one) => [one, one.data])
    .flatMap((part) => {
      const { AccountSid, accountSid, account_sid: snake } = (part ?? {}) as Received;
      return [AccountSid, accountSid, snake].flat();
    })
    .filter((sid) => typeof sid === 'string' && sid !== '') as string[];
