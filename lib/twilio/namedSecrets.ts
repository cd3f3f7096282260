import { folded, isSecretName, isSecretVariable } from './secretNames';
import { withoutSecretPairs } from './secretPairs';
import { changeTexts, hidden, type Mask } from './texts';

/**
 * Properties of Twilio's resources that hold what users have put there, as they like: of Sync
 * (`data`), Studio (`context`, `parameters`, `definition`), Conversations and TaskRouter
 * (`attributes`), Verify (`metadata`, `details`), Content (`variables`). Names mean nothing there.
 */
const usersOwn: ReadonlySet<string> = new Set([
  ...['data', 'context', 'parameters', 'definition', 'attributes', 'metadata'],
  ...['details', 'hiddendetails', 'variables', 'traits', 'payload'],
]);

/** What somebody has written to somebody, where `password=…` may be what it is about. */
const saidInIt: ReadonlySet<string> = new Set(['body', 'text', 'messagebody']);

/** Addresses of further pages, which have to work. */
const ofPages = /page(?:url|uri)$/;

/**
 * Where a text stands: in what is Twilio's own, in such a text that is no pair of name and value,
 * below a secret name, or in what is a user's.
 */
type Place = 'twilios' | 'whole' | 'secret' | 'users';

/** The two halves of a pair: `{ key: 'auth_token', value: '…' }`. */
const sayName: ReadonlySet<string> = new Set([
  ...['key', 'name', 'field', 'property', 'parameter', 'header'],
]);
const holdValue: ReadonlySet<string> = new Set(['value', 'values', 'val']);

const isNamedBeside = (object: object): boolean =>
  Object.entries(object).some(
    ([name, value]) =>
      sayName.has(folded(name)) &&
      typeof value === 'string' &&
      (isSecretName(value) || isSecretVariable(value)),
  );

/** Whether it is a resource, rather than a page of them, or an envelope such as `{ data: … }`. */
const isResource = (object: object): boolean =>
  Object.keys(object).some((name) => /^(?:id|url)$|(?:^|_)sid$|Sid$/.test(name));

function into(place: Place, name: string, object: object): Place {
  if (place === 'secret' || place === 'users') return place;
  if (isSecretName(name)) return 'secret';
  const plain = folded(name);
  if (holdValue.has(plain) && isNamedBeside(object)) return 'secret';
  if (usersOwn.has(plain) && isResource(object)) return 'users';
  return ofPages.test(plain) || (saidInIt.has(plain) && isResource(object)) ? 'whole' : 'twilios';
}

/** What a time-based code is made from stands in such a URI (Verify, TOTP factors). */
const holdsSecret = /^otpauth:/i;

/** An answer of Twilio's without what the names of its fields say to be secret. */
export const withoutNamedSecrets: Mask = changeTexts<Place>({
  start: 'twilios',
  into,
  text(text, place) {
    if (place === 'users' || text === '') return text;
    if (place === 'secret' || holdsSecret.test(text)) return hidden;
    const left = inJson(text);
    return left !== text || place === 'whole' ? left : withoutSecretPairs(text);
  },
  number: (value, place) => (place === 'secret' ? hidden : value),
});

/** A text that is JSON is read like an answer. */
function inJson(text: string): string {
  if (!/^\s*["[{]/.test(text)) return text;
  try {
    const value: unknown = JSON.parse(text);
    const left = withoutNamedSecrets(value);
    return left === value ? text : JSON.stringify(left);
  } catch {
    return text;
  }
}
