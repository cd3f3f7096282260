import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { Account, AccountBook } from '../../lib/twilio/accounts';

const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/** Whoever has the secret of a main account can ask Twilio for its subaccounts' tokens anyway. */
const keyOf = ({ authToken, apiKeySecret }: Account, salt: string) =>
  Buffer.from(hkdfSync('sha256', authToken ?? apiKeySecret ?? '', salt, 'subaccount', 32));

/**
 * A subaccount with its auth token, to be kept in the ledger: encrypted by a secret of the
 * credential, so that the ledger alone gives nothing away.
 */
export function lock(subaccount: Account, { defaultAccount }: AccountBook): string {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(algorithm, keyOf(defaultAccount, subaccount.accountSid), nonce);
  const locked = Buffer.concat([cipher.update(JSON.stringify(subaccount), 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), locked]).toString('base64');
}

/**
 * The subaccount again; `undefined` when the secret has changed, until the workflow is activated
 * anew.
 */
export function unlock(
  locked: string,
  subaccountSid: string,
  { defaultAccount }: AccountBook,
): Account | undefined {
  const bytes = Buffer.from(locked, 'base64');
  try {
    const decipher = createDecipheriv(
      algorithm,
      keyOf(defaultAccount, subaccountSid),
      bytes.subarray(0, nonceBytes),
    );
    decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
    const text =
      decipher.update(bytes.subarray(nonceBytes + tagBytes), undefined, 'utf8') +
      decipher.final('utf8');
    return JSON.parse(text) as Account;
  } catch {
    return undefined;
  }
}
