import * as z from 'zod/v4';
import type { Field, Look } from '../field';
import { chosenIn, locator } from './locator';
import { exampleSid, sid } from './sid';

interface SidLook extends Look {
  /** Name of the node's list search method, whose values are SIDs. */
  search: string;
}

/** A Twilio resource, chosen from a list or given by its SID; the value is the SID. */
export function sidLocator(prefixes: string | readonly string[], look: SidLook): Field<string> {
  const located = locator({
    ...look,
    modes: [{ name: 'sid', label: 'By SID', placeholder: exampleSid(prefixes) }],
  });
  const bare = sid(prefixes, look);
  return {
    label: look.label,
    property: () => ({ ...located.property(), required: true }),
    schema: (locale) => z.preprocess((given) => chosenIn(given), bare.schema(locale)),
  };
}
