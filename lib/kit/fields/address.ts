import type { Address, AddressKind } from '../../phone/address';
import { onItsChannel } from '../../phone/channel';
import { mailAddress } from '../../phone/otherKinds';
import { addressFault } from '../../phone/sentences';
import { looksOf, type Field, type Look } from '../field';
import { readBy } from './reading';
import { readNumber, remarkOnNumber } from './readNumber';

interface Party {
  takes: ReadonlySet<AddressKind>;
  /** What to say about an address of another kind. */
  fault: string;
}

/** What Twilio accepts as a party, by what it is a party to. */
const parties = {
  message: {
    takes: new Set(['phone', 'shortCode', 'alphanumeric', 'messenger', 'whatsappUser']),
    fault:
      'is not an address for messages: write a number such as +15005550006, whatsapp:+15005550006, a short code, or a sender ID of up to 11 letters and digits',
  },
  call: {
    takes: new Set(['phone', 'shortCode', 'sip', 'client']),
    fault:
      'is not an address for calls: write a number such as +15005550006, client:name or sip:name@example.com',
  },
  callee: {
    takes: new Set(['phone', 'sip', 'client']),
    fault:
      'cannot be called: write a number such as +15005550006, client:name or sip:name@example.com',
  },
  /** Somebody whose consent is kept. */
  person: {
    takes: new Set(['phone', 'messenger', 'whatsappUser', 'sip', 'client']),
    fault:
      'is nobody whose consent can be kept: write a number such as +15005550006, or the address as the trigger gives it',
  },
  verification: {
    takes: new Set(['phone', 'email']),
    fault:
      'is not an address that a code can be sent to: write a number such as +15005550006, or an e-mail address',
  },
} as const satisfies Record<string, Party>;

/**
 * An address that somebody calls, writes to or writes from; the value is as Twilio writes it. A
 * national number is read as one of the locale's country.
 */
export function address(look: Look & { of: keyof typeof parties }): Field<string> {
  const { takes, fault }: Party = parties[look.of];
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
        const read = readNumber(given, { country });
        if (takes.has(read.kind)) return { value: asTwilioHasIt(read, given) };
        return { fault: read.kind === 'none' ? (addressFault(read) ?? fault) : fault };
      }),
  };
}

function asTwilioHasIt({ kind, dial, identity }: Address, given: unknown): string {
  if (kind === 'email') return mailAddress(String(given));
  if (kind !== 'phone') return dial ?? identity ?? String(given).trim();
  return onItsChannel(given, dial!);
}
