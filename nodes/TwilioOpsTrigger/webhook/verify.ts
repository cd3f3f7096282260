import type { Account, AccountBook } from '../../../lib/twilio/accounts';
import { verifySignature } from '../../../lib/twilio/signature';
import type { Parsed } from './parse';
import type { IncomingRequest } from './request';

/**
 * The account that signed the request; `undefined` when it is unsigned, forged or of an unknown
 * account. A request that names its account is checked with that account's auth token alone, any
 * other with every account's.
 */
export function verify(
  request: IncomingRequest,
  { accountSid }: Parsed,
  { accounts }: AccountBook,
): Account | undefined {
  return accounts.find(
    ({ authToken, accountSid: sid }) =>
      authToken !== undefined &&
      (accountSid === undefined || sid === accountSid) &&
      verifySignature({ ...request, authToken }),
  );
}
