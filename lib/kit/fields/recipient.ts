import { onItsChannel } from '../../phone/channel';
import { readAddress } from '../../phone/readAddress';
import { looksOf, type Field, type Look } from '../field';
import { readBy } from './reading';

/**
 * A recipient, for operations that judge rather than refuse: a phone number as it is dialled, with
 * its channel if one is named; anything else as it was written. May be empty.
 */
export function recipient(look: Look): Field<string> {
  return {
    label: look.label,
    property: () => ({
      placeholder: 'e.g. +15005550006',
      ...looksOf(look),
      type: 'string',
      default: '',
      required: true,
    }),
    schema: ({ country }) =>
      readBy<string>((given) => {
        const { kind, dial } = readAddress(given, { country });
        if (kind !== 'phone') return { value: typeof given === 'object' ? '' : textOf(given) };
        return { value: onItsChannel(given, dial!) };
      }),
  };
}

const textOf = (given: unknown): string => String(given ?? '').trim();
