import { onItsChannel } from '../../phone/channel';
import { addressFault } from '../../phone/sentences';
import { looksOf, type Field, type Look } from '../field';
import { readBy } from './reading';
import { readNumber, remarkOnNumber } from './readNumber';

interface PhoneLook extends Look {
  /** Keeps `whatsapp:` or `rcs:` before the number, for an operation that has channels. */
  keepsChannel?: boolean;
}

/**
 * A phone number as people write it; the value is what is dialled, in E.164. A national number is
 * read as one of the locale's country.
 */
export function phone({ keepsChannel = false, ...look }: PhoneLook): Field<string> {
  return {
    label: look.label,
    property: () => ({
      placeholder: 'e.g. +15005550006',
      ...looksOf(look),
      type: 'string',
      default: '',
      required: true,
    }),
    remark: remarkOnNumber,
    schema: ({ country }) =>
      readBy<string>((given) => {
        const address = readNumber(given, { country });
        const fault = addressFault(address);
        if (fault !== undefined) return { fault };
        const dial = address.dial!;
        return { value: keepsChannel ? onItsChannel(given, dial) : dial };
      }),
  };
}
