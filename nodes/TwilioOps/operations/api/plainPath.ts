import { normalised } from '../../../../lib/phone/normalised';

/** A part of a path in which no server sees anything but a name; escapes are looked at below. */
const part = /^(?!\.)(?:[\w.~@:!$&'()*+,=-]|%[\da-f]{2})+(?<!\.)$/i;
const escapes = /(?:%[\da-f]{2})+/gi;
/** What some server on the way may follow elsewhere, or decode once more. */
const steering = /[/\\.;%?#\p{Cc}]/u;

/**
 * Whether an address leads where it seems to, whichever server reads it: no dots or slashes that
 * are hidden or doubled, no parameters in the path, nothing that is escaped twice.
 */
export function isPlain(address: string): boolean {
  const [, path] = /^https:\/\/[a-z\d.-]+(?:\/([^?#]*))?(?:\?[^#\s\\]*)?$/i.exec(address) ?? [];
  return (path ?? '').replace(/\/$/, '').split('/').every(isPlainPart);
}

const isPlainPart = (text: string): boolean =>
  part.test(text) && (text.match(escapes) ?? []).every((escaped) => isHarmless(escaped));

function isHarmless(escaped: string): boolean {
  try {
    return !steering.test(normalised(decodeURIComponent(escaped), 'NFKC'));
  } catch {
    return false;
  }
}
