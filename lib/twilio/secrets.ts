import { memoByKey } from '../kit/memo';
import { cutBeginningsOf, withoutCutEnds } from './cutSecrets';
import { areBytesWith, withoutEncoded } from './encodedRuns';
import { spellingsOf, valueSpellingsOf } from './secretSpellings';
import { changeTexts, hidden, type Mask } from './texts';

/** A sign-in of HTTP: what an echoed `Authorization` holds. */
export interface SignIn {
  user: string;
  secret: string;
}

/** Shorter ones, and words such as `postgres`, are hidden only where a value stands. */
const isWord = (secret: string): boolean =>
  secret.length < 8 || (secret.length < 12 && /^[a-z]+\d{0,2}$/i.test(secret));

/**
 * The one mask: hides these secrets wherever they stand, however they are written (in capitals, in
 * a URL, in JSON, in hex, in base64), and the header in which they sign in, whole or cut short.
 */
export function maskOf(secrets: readonly string[], signIns: readonly SignIn[] = []): Mask {
  const all = new Set([...secrets, ...signIns.map(({ secret }) => secret)].filter(Boolean));
  const headers = signIns.map(beginningOfBasic).filter(({ length }) => length >= 8);
  if (all.size + headers.length === 0) return (value) => value;
  return maskFor([[...all], headers]);
}

/** Names of fields, and what a node says of a thousand items, come again and again. */
const mostTexts = 1_000;
const longestKept = 500;

/** Kept over executions: the expression for many accounts is long. */
const maskFor = memoByKey(
  50,
  ([secrets, headers]: readonly [string[], string[]]): Mask => {
    const telling = secrets.filter((secret) => !isWord(secret));
    const cutEnds = withoutCutEnds(telling);
    const found = new RegExp(
      [
        // The sign-in of whoever is named here follows, as far as the text goes.
        ...headers.map((beginning) => `${beginning.replace(/[+/]/g, '\\$&')}[\\w+/=-]*`),
        ...secrets.flatMap((one) => (isWord(one) ? valueSpellingsOf(one) : spellingsOf(one))),
        ...telling.flatMap(cutBeginningsOf),
      ].join('|'),
      'gi',
    );
    const shown = (text: string) => cutEnds(text.replace(found, hidden));
    const holds = (text: string) => shown(text) !== text;
    const masked = memoByKey(
      mostTexts,
      (text: string) => withoutEncoded(shown(text), holds),
      (text) => (text.length > longestKept ? undefined : text),
    );
    return changeTexts({
      start: undefined,
      into: () => undefined,
      text: masked,
      name: masked,
      hidesList: (list) => areBytesWith(list, holds),
    });
  },
  (known) => JSON.stringify(known),
);

/** Base64 of the user, as far as it does not depend on what follows. */
function beginningOfBasic({ user }: SignIn): string {
  const bytes = Buffer.from(`${user}:`);
  return bytes.subarray(0, bytes.length - (bytes.length % 3)).toString('base64');
}
