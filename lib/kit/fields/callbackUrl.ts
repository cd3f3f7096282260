import * as z from 'zod/v4';
import type { Field, Look } from '../field';
import { chosenIn, locator } from './locator';
import { url } from './url';

/**
 * An address that Twilio tells what happens: that of one of our triggers, chosen by name, or any
 * other.
 */
export function callbackUrl(look: Look): Field<string> {
  const located = locator({
    ...look,
    search: 'listTriggers',
    modes: [{ name: 'url', label: 'By URL', placeholder: 'https://example.com/…' }],
  });
  const bare = url(look);
  return {
    label: look.label,
    property: () => ({ ...located.property(), required: true }),
    schema: (locale) => z.preprocess((given) => chosenIn(given), bare.schema(locale)),
  };
}
