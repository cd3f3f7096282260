import type { Account } from '../twilio/accounts';
import { isSecretName, maskOf, type Mask, type SignIn } from '../twilio/secrets';
import type { Credential } from './credential';
import type { LedgerLocation } from './ledger';

/** Shorter ones may be words, such as `postgres`; they are hidden only in the URL. */
const shortestPassword = 12;

/** The mask that knows all the secrets of a credential. */
export const maskOfCredential = ({ book, ledger }: Credential): Mask =>
  maskOf(
    [...book.accounts.flatMap(secretsOf), ...secretsOfLedger(ledger)],
    book.accounts.flatMap(signInsOf),
  );

/** Found by their names, so that a new one is not forgotten here. */
const secretsOf = (account: Account): string[] =>
  Object.entries(account).flatMap(([name, value]) =>
    // While a key is being replaced, the value contains both.
    isSecretName(name) && typeof value === 'string' ? [value, ...value.split(/[\s,]+/)] : [],
  );

const signInsOf = ({ accountSid, authToken, apiKeySid, apiKeySecret }: Account): SignIn[] => [
  ...(authToken ? [{ user: accountSid, secret: authToken }] : []),
  ...(apiKeySid && apiKeySecret ? [{ user: apiKeySid, secret: apiKeySecret }] : []),
];

function secretsOfLedger(ledger: LedgerLocation): string[] {
  if (ledger.kind !== 'postgres' || !URL.canParse(ledger.url)) return [];
  const { password, searchParams } = new URL(ledger.url);
  const inUrl = password ? [`:${password}@`] : [];
  const all = [password, decoded(password), searchParams.get('password') ?? ''];
  return [...inUrl, ...all.filter(({ length }) => length >= shortestPassword)];
}

/** A percent sign that does not begin an escape stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
