import { changeTexts, hidden, type Mask } from './texts';

/** Names of fields whose value is a secret, without regard to case and separators. */
const secretName =
  /(?:authtoken|secret|password|passphrase|accesstoken|refreshtoken|sessiontoken|privatekey|secretkey|signingkey|sharedkey|writekey)$|^(?:token|idtoken|authorization|credential|jwt)$/;

const folded = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

/** Whether a field of this name holds a secret: `auth_token`, `apiKeySecret`, `password`. */
export const isSecretName = (name: string): boolean => secretName.test(folded(name));

/**
 * Properties of Twilio's resources that hold what users have put there, as they like: of Sync
 * (`data`), Studio (`context`, `parameters`, `definition`), Conversations and TaskRouter
 * (`attributes`), Verify (`metadata`, `details`), Content (`variables`). Names mean nothing there.
 */
const usersOwn: ReadonlySet<string> = new Set([
  ...['data', 'context', 'parameters', 'definition', 'attributes', 'metadata'],
  ...['details', 'hiddendetails', 'variables', 'traits', 'payload'],
]);

/** Where a text stands: in what is Twilio's own, below a secret name, or in what is a user's. */
type Place = 'twilios' | 'secret' | 'users';

/** The two halves of a pair: `{ key: 'auth_token', value: '…' }`. */
const sayName: ReadonlySet<string> = new Set(['key', 'name', 'field', 'property', 'parameter']);
const holdValue: ReadonlySet<string> = new Set(['value', 'values', 'val']);

const isNamedBeside = (object: object): boolean =>
  Object.entries(object).some(
    ([name, value]) =>
      sayName.has(folded(name)) && typeof value === 'string' && isSecretName(value),
  );

/** Whether it is a resource, rather than a page of them, or an envelope such as `{ data: … }`. */
const isResource = (object: object): boolean =>
  Object.keys(object).some((name) => /^(?:id|url)$|(?:^|_)sid$|Sid$/.test(name));

function into(place: Place, name: string, object: object): Place {
  if (place !== 'twilios') return place;
  if (isSecretName(name)) return 'secret';
  if (holdValue.has(folded(name)) && isNamedBeside(object)) return 'secret';
  return usersOwn.has(folded(name)) && isResource(object) ? 'users' : 'twilios';
}

/** What a time-based code is made from stands in such a URI (Verify, TOTP factors). */
const holdsSecret = /^otpauth:/i;

/** An answer of Twilio's without what the names of its fields say to be secret. */
export const withoutNamedSecrets: Mask = changeTexts<Place>({
  start: 'twilios',
  into,
  text(text, place) {
    if (place === 'users' || text === '') return text;
    return place === 'secret' || holdsSecret.test(text) ? hidden : inJson(text);
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
