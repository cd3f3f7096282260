import { readAddress } from '../../phone/readAddress';
import { addressFault } from '../../phone/sentences';
import type { Field, Look } from '../field';
import { chosenIn, locator } from './locator';
import { readBy } from './reading';
import { exampleSid } from './sid';

const SID = /^PN[0-9a-fA-F]{32}$/;

/**
 * One of the account's phone numbers, chosen from a list or given as a number or SID; the value is
 * the number or the SID.
 */
export function phoneNumberLocator(look: Look): Field<string> {
  const located = locator({
    ...look,
    search: 'listPhoneNumberSids',
    modes: [
      { name: 'number', label: 'By Number', placeholder: 'e.g. +15005550006' },
      { name: 'sid', label: 'By SID', placeholder: exampleSid('PN') },
    ],
  });
  return {
    label: look.label,
    property: () => ({ ...located.property(), required: true }),
    schema: ({ country }) =>
      readBy<string>((given) => {
        const chosen = chosenIn(given);
        if (chosen === undefined) return { fault: "is empty: choose one of the account's numbers" };
        if (SID.test(chosen)) return { value: chosen };
        const address = readAddress(chosen, { country });
        const fault = addressFault(address);
        return fault === undefined ? { value: address.dial! } : { fault: `${fault}, or its SID` };
      }),
  };
}
