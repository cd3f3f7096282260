/** Gives a value as it may leave: secrets in its texts are hidden, in however deep a place. */
export type Mask = <Value>(value: Value) => Value;

/** What stands in place of a secret. */
export const hidden = '[hidden]';

/** A shorter one, such as a password of a test, is found in too many words that are none. */
const shortestSecret = 8;

/** Names of fields whose text is a secret, without regard to case and separators. */
const secretName =
  /(?:authtoken|secret|password|passphrase|accesstoken|refreshtoken|privatekey|secretkey|signingkey|sharedkey|writekey)$|^(?:token|idtoken|authorization|credential|jwt)$/;

/** Whether a field of this name holds a secret: `auth_token`, `apiKeySecret`, `password`. */
export const isSecretName = (name: string): boolean =>
  secretName.test(name.toLowerCase().replace(/[^a-z]/g, ''));

/** A sign-in of HTTP: what an echoed `Authorization` holds. */
export interface SignIn {
  user: string;
  secret: string;
}

/**
 * The one mask: hides these secrets wherever they stand, also in a URL and in the header in which
 * they sign in, whole or cut short.
 */
export function maskOf(secrets: readonly string[], signIns: readonly SignIn[] = []): Mask {
  const all = [...secrets, ...signIns.map(({ secret }) => secret)];
  const plain = new Set(
    all
      .filter(({ length }) => length >= shortestSecret)
      .flatMap((secret) => [secret, encodeURIComponent(secret), inJson(secret)]),
  );
  const basic = new Set(
    signIns.map(beginningOfBasic).filter(({ length }) => length >= shortestSecret),
  );
  return textsBy((text) => {
    let left = text;
    for (const secret of plain) if (left.includes(secret)) left = left.replaceAll(secret, hidden);
    for (const beginning of basic) {
      // The sign-in of whoever is named here follows, as far as the text goes.
      for (let at = left.indexOf(beginning); at >= 0; at = left.indexOf(beginning, at))
        left = left.slice(0, at) + hidden + left.slice(at).replace(/^[\w+/=-]+/, '');
    }
    return left;
  });
}

/** As it stands in a text that is JSON. */
const inJson = (secret: string): string => JSON.stringify(secret).slice(1, -1);

/** Base64 of the user, as far as it does not depend on what follows. */
function beginningOfBasic({ user }: SignIn): string {
  const bytes = Buffer.from(`${user}:`);
  return bytes.subarray(0, bytes.length - (bytes.length % 3)).toString('base64');
}

/** What a time-based code is made from stands in such a URI (Verify, TOTP factors). */
const holdsSecret = /^otpauth:/i;

/** An answer without what its field's name says to be secret. */
export const withoutNamedSecrets: Mask = (answer) => textsBy(onlyNamed)(answer);

const onlyNamed = (text: string, name?: string): string =>
  (name !== undefined && text !== '' && isSecretName(name)) || holdsSecret.test(text)
    ? hidden
    : text;

/** What lies deeper is hidden whole: nobody reads it, and the stack has an end. */
const deepest = 300;

/** Changes the texts of a value, and copies only what has changed. */
function textsBy(change: (text: string, name?: string) => string): Mask {
  const changed = (value: unknown, depth: number, name?: string): unknown => {
    if (typeof value === 'string') return change(value, name);
    if (typeof value !== 'object' || value === null) return value;
    if (depth > deepest) return hidden;
    if (Array.isArray(value)) return inArray(value, depth, name);
    return isPlain(value) ? inObject(value, depth) : value;
  };
  const inArray = (list: unknown[], depth: number, name?: string): unknown[] => {
    const own = list.map((entry) => changed(entry, depth + 1, name));
    return own.every((entry, index) => entry === list[index]) ? list : own;
  };
  const inObject = (object: object, depth: number): object => {
    const entries = Object.entries(object);
    const own = entries.map(
      ([name, value]) => [change(name), changed(value, depth + 1, name)] as const,
    );
    const isSame = own.every(([name, value], index) => {
      const [before, given] = entries[index]!;
      return name === before && value === given;
    });
    return isSame ? object : Object.fromEntries(own);
  };
  return (value) => changed(value, 0) as typeof value;
}

/** Dates and the like have no texts of their own. */
const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};
