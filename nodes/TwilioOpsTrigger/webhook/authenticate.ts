import type { IWebhookFunctions } from 'n8n-workflow';
import type { Credential } from '../../../lib/engines/credential';
import type { Account } from '../../../lib/twilio/accounts';
import { freshCredential, recentCredential } from './credential';
import { parse, type Parsed } from './parse';
import type { IncomingRequest } from './request';
import { verify } from './verify';

/** A request that one of the credential's accounts has signed. */
export interface AuthenticRequest {
  account: Account;
  parsed: Parsed;
  credential: Credential;
}

/**
 * Proves who sent a request; `undefined` for anything unsigned, forged or of an unknown account.
 */
export async function authenticate(
  n8n: IWebhookFunctions,
  request: IncomingRequest,
): Promise<AuthenticRequest | undefined> {
  const parsed = request.signature ? parse(request) : undefined;
  if (!parsed) return undefined;
  const nowMs = Date.now();
  const recent = await recentCredential(n8n, nowMs);
  const account = verify(request, parsed, recent.book);
  if (account) return { account, parsed, credential: recent };
  const fresh = await freshCredential(n8n, nowMs);
  const second = fresh === recent ? undefined : verify(request, parsed, fresh.book);
  return second && { account: second, parsed, credential: fresh };
}
