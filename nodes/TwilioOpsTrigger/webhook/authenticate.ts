import type { IWebhookFunctions } from 'n8n-workflow';
import type { Credential } from '../../../lib/engines/credential';
import type { Account } from '../../../lib/twilio/accounts';
import { signerOf } from '../../../lib/twilio/signature';
import type { Options } from '../options';
import { freshCredential, recentCredential } from './credential';
import { parse, type Parsed, type Told } from './parse';
import type { IncomingRequest } from './request';
import { isOf, namedIn, servedBy } from './served';
import { sayOnce } from './sayOnce';

/** A request that an account has signed which the trigger serves. */
export interface AuthenticRequest extends Told, Pick<Parsed, 'source'> {
  account: Account;
  credential: Credential;
}

/** A secret by which an account may have signed. */
interface Key {
  secret: string;
  account: Account;
}

/**
 * Proves who sent a request; `undefined` for anything unsigned, forged, of an account that the
 * trigger does not serve, or that names another account than the one that signed it.
 */
export async function authenticate(
  n8n: IWebhookFunctions,
  request: IncomingRequest,
  options: Options,
): Promise<AuthenticRequest | undefined> {
  const nowMs = Date.now();
  const keysIn = ({ book }: Credential) =>
    servedBy(n8n, book, options).flatMap((account) => keysOf(account, request));
  const recent = await recentCredential(n8n, nowMs);
  const keys = keysIn(recent);
  const told = provenBy(keys, request);
  if (told) return { ...told, credential: recent };
  const fresh = await freshCredential(n8n, nowMs);
  const added = fresh === recent ? [] : keysIn(fresh).filter(isNoneOf(keys));
  const toldNow = added.length > 0 ? provenBy(added, request) : undefined;
  if (toldNow) return { ...toldNow, credential: fresh };
  if (request.signature.by === 'sharedKey' && keys.length + added.length === 0)
    sayOnce(n8n, noSharedKey);
  return undefined;
}

const noSharedKey =
  'A webhook was refused: it says that it is signed with a shared key, and the credential has none for this account. Where a webhook rule at Twilio signs with one, enter its secret as Webhook Shared Key.';

const isNoneOf = (keys: readonly Key[]) => (key: Key) =>
  !keys.some(
    ({ secret, account }) => secret === key.secret && account.accountSid === key.account.accountSid,
  );

const keysOf = (account: Account, { signature }: IncomingRequest): Key[] => {
  const { authToken = '', sharedKey = '' } = account;
  const secrets = signature.by === 'sharedKey' ? sharedKey.split(/[\s,]+/) : [authToken];
  return secrets.filter(Boolean).map((secret) => ({ secret, account }));
};

/** Takes the request apart, finds who signed it, and reads it, in one go. */
function provenBy(
  keys: readonly Key[],
  request: IncomingRequest,
): Omit<AuthenticRequest, 'credential'> | undefined {
  const parsed = parse(request);
  const { accounts, form, source } = parsed ?? {};
  // Twilio names one account, where it names any.
  if (!parsed || (accounts ?? []).length > 1) return undefined;
  const candidates = keys.filter(({ account }) => isOf(accounts ?? [])(account));
  const secrets = candidates.map(({ secret }) => secret);
  const signer = candidates[signerOf(request.signature, { ...request, form }, secrets)];
  const read = signer && parsed.read();
  if (!read) return undefined;
  const named = [...(accounts ?? namedIn(read.received)), ...namedIn([read.query])];
  if (!isOf(named)(signer.account)) return undefined;
  return { ...read, source: source!, account: signer.account };
}
