import * as z from 'zod/v4';
import type { Field, Look } from '../field';
import { locator, type Located } from './locator';
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
    schema: z.preprocess(
      (given) => (located.schema.parse(given) as Located | undefined)?.value,
      bare.schema,
    ),
  };
}
