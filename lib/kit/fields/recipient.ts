import * as z from 'zod/v4';
import { looksOf, type Field, type Look } from '../field';
import { withoutChannel, withoutPunctuation } from '../../phone/phoneNumber';

/**
 * A recipient's number as it comes, for what judges it rather than refuses it: a channel's prefix
 * is dropped, and punctuation where a number is left. May be empty.
 */
export function recipient(look: Look): Field<string> {
  return {
    label: look.label,
    property: () => ({
      placeholder: '+15005550006',
      ...looksOf(look),
      type: 'string',
      default: '',
      required: true,
    }),
    schema: () =>
      z.unknown().transform((value) => tidy(typeof value === 'object' ? '' : String(value ?? ''))),
  };
}

function tidy(given: string): string {
  const address = withoutChannel(given.trim());
  const digits = withoutPunctuation(address);
  return /^\+?\d*$/.test(digits) ? digits : address;
}
