/** The header that Twilio adds where it signs with a shared key: `key=…,algorithm=HMAC_SHA256`. */
export const settingsHeader = 'x-twilio-webhooks-signature-settings';

/** What the headers of a webhook say of its signature. */
export interface Signature {
  /** With which secret of the account it was made. */
  by: 'authToken' | 'sharedKey';
  hash: 'sha1' | 'sha256';
  /** The header X-Twilio-Signature, in the form that a hash of that kind has. */
  base64: string;
}

/** Twilio's names of algorithms, with the form of what they make: all of it, and nothing else. */
const algorithms: Readonly<Record<string, { hash: Signature['hash']; form: RegExp }>> = {
  HMAC_SHA1: { hash: 'sha1', form: /^[A-Za-z0-9+/]{27}=$/ },
  HMAC_SHA256: { hash: 'sha256', form: /^[A-Za-z0-9+/]{43}=$/ },
};

/**
 * Reads the two headers that tell how a request was signed, as Twilio's SDK does; `undefined` for
 * what cannot be a signature, which is all that most forged requests cost.
 * @param header X-Twilio-Signature
 * @param settings X-Twilio-Webhooks-Signature-Settings: where it is empty or absent, the auth token
 * has signed
 */
export function readSignature(header: unknown, settings: unknown): Signature | undefined {
  if (typeof header !== 'string') return undefined;
  const isShared = typeof settings === 'string' && settings !== '';
  const algorithm = Object.hasOwn(algorithms, algorithmOf(settings))
    ? algorithms[algorithmOf(settings)]
    : undefined;
  if (!algorithm?.form.test(header)) return undefined;
  return { by: isShared ? 'sharedKey' : 'authToken', hash: algorithm.hash, base64: header };
}

/**
 * The algorithm that the settings name, in upper case; HMAC_SHA1 where they name none.
 * `getSignatureAlgorithm` of the SDK, which takes the first one, too.
 */
function algorithmOf(settings: unknown): string {
  const parts = typeof settings === 'string' ? settings.split(',') : [];
  const named = parts
    .map((part) => /^\s*algorithm\s*=(.*)$/s.exec(part)?.[1]?.trim())
    .find(Boolean);
  return (named ?? 'HMAC_SHA1').toUpperCase();
}
