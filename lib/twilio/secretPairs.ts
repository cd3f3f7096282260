import { isSecretName } from './secretNames';
import { hidden } from './texts';

/** `https://user:password@host`; a password may hold what should have been escaped. */
const signIn = /(:\/\/[^\s/?#:@]*:)[^\s/?#]+(?=@)/g;

/** A form, headers that are written like one, or an address with a query. */
const holdsPairs = /^[^\s=&?#]{1,100}=|^[a-z][a-z\d+.-]{0,30}:\/\/[^\s?]*\?/i;

/** How often a value in a value is read: an address in a form, with an address in its query. */
const deepest = 3;

/**
 * A text that is a form or an address, without values whose names say that they are secret, and
 * without passwords in addresses. Other texts stay as they are.
 */
export const withoutSecretPairs = (text: string): string => changed(text, deepest);

function changed(text: string, depth: number): string {
  const left = text.includes('://') ? text.replace(signIn, `$1${hidden}`) : text;
  return left.includes('=') && holdsPairs.test(left) ? inPairs(left, depth) : left;
}

function inPairs(text: string, depth: number): string {
  let isSecret = false;
  return text
    .split(/(?=[?&#\n])/)
    .flatMap((part) => {
      // What should have been escaped belongs to the value.
      if (isSecret && !/^[&\n]/.test(part)) return [];
      const equals = part.indexOf('=');
      const name = part.slice(0, Math.max(0, equals)).replace(/%[\da-f]{2}/gi, '');
      const value = part.slice(equals + 1);
      isSecret = isSecretName(name) && value !== '';
      if (isSecret) return part.slice(0, equals + 1) + hidden;
      return depth > 0 && value.includes('%')
        ? part.slice(0, equals + 1) + inner(value, depth)
        : part;
    })
    .join('');
}

/** The value of a pair, which may itself be an address. */
function inner(value: string, depth: number): string {
  try {
    const plain = decodeURIComponent(value);
    const left = changed(plain, depth - 1);
    return left === plain ? value : encodeURIComponent(left).replaceAll(escapedHidden, hidden);
  } catch {
    return value;
  }
}

const escapedHidden = encodeURIComponent(hidden);
