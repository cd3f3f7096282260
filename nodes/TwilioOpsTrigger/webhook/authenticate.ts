import type { IWebhookFunctions } from 'n8n-workflow';
import type { Credential } from '../../../lib/engines/credential';
import type { Account } from '../../../lib/twilio/accounts';
import { freshCredential, keptCredential } from './credential';
import { parse, type Parsed } from './parse';
import type { IncomingRequest } from './request';
import { verify } from './verify';

/** A request that one of the credential's accounts has signed. */
interface Genuine {
  account: Account;
  parsed: Parsed;
  credential: Credential;
}

/**
 * Proves who sent a request; `undefined` for anything unsigned, forged or of an unknown account.
 */
export async function prove(
  n8n: IWebhookFunctions,
  request: IncomingRequest,
): Promise<Genuine | undefined> {
  const parsed = request.signature ? parse(request) : undefined;
  if (!parsed) return undefined;
  const nowMs = Date.now();
  const kept = await keptCredential(n8n, nowMs);
  const account = verify(request, parsed, kept.book);
  if (account) return { account, parsed, credential: kept };
  const fresh = await freshCredential(n8n, nowMs);
  const second = fresh === kept ? undefined : verify(request, parsed, fresh.book);
  return second && { account: second, parsed, credential: fresh };
}
