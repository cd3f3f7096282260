import type { AccountInstance } from 'twilio/lib/rest/api/v2010/account';

/**
 * An account without its auth token, which Twilio gives with every account and which has no place
 * in an item.
 */
type SafeAccount = Omit<ReturnType<AccountInstance['toJSON']>, 'authToken'>;

export function withoutToken(account: AccountInstance): SafeAccount {
  const safe: Partial<ReturnType<AccountInstance['toJSON']>> = account.toJSON();
  delete safe.authToken;
  return safe as SafeAccount;
}

/** An account in the simplified form. */
export const accountRecord = (account: SafeAccount) => ({
  sid: account.sid,
  friendlyName: account.friendlyName,
  status: account.status,
  type: account.type,
  ownerAccountSid: account.ownerAccountSid,
  dateCreated: account.dateCreated,
});
