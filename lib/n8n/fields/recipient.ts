import * as z from 'zod/v4';
import { looksOf, type Field, type Look } from '../field';

/** Written into numbers by people; none of it carries meaning. */
const PUNCTUATION = /[\s().\-\u00a0]/g;

/** `whatsapp:`, `rcs:` and the like before a number. */
const CHANNEL = /^[a-z]+:(?=\+)/i;

/**
 * A recipient's number as it comes, for what judges it rather than refuses it: a channel's prefix is dropped, and
 * punctuation where a number is left. May be empty.
 */
export function recipient(look: Look): Field<string> {
  return {
    label: look.label,
    property: () => ({ placeholder: '+15005550006', ...looksOf(look), type: 'string', default: '', required: true }),
    schema: z.unknown().transform((value) => tidy(typeof value === 'object' ? '' : String(value ?? ''))),
  };
}

function tidy(given: string): string {
  const address = given.trim().replace(CHANNEL, '');
  const digits = address.replace(PUNCTUATION, '');
  return /^\+?\d*$/.test(digits) ? digits : address;
}
