import type { Account } from '../twilio/accounts';
import { bareAddress } from '../twilio/crm';
import { FieldError } from '../kit/fieldError';
import { choice, locator, shownFor } from '../kit/fields';
import { E164 } from '../phone/phoneNumber';

export type Channel = 'sms' | 'mms' | 'whatsapp' | 'rcs';

/** Which channel a message takes; addresses are prefixed for the user. */
export const channelField = () =>
  choice(
    { label: 'Channel', description: 'How the message travels' },
    { sms: 'SMS', mms: 'MMS', whatsapp: 'WhatsApp', rcs: 'RCS' },
  );

/** The three inputs by which a sender is chosen. Spread into `fields`. */
export const senderFields = () => ({
  senderType: choice(
    { label: 'Sender' },
    {
      default: {
        name: "Account's Default",
        description: "The credential's messaging service, or else its default number",
      },
      phoneNumber: {
        name: 'Phone Number or Sender ID',
        description: 'One number, short code or alphanumeric sender',
      },
      messagingService: {
        name: 'Messaging Service',
        description: 'Twilio picks the best number of a pool',
      },
    },
  ),
  from: shownFor(
    { senderType: ['phoneNumber'] },
    locator({
      label: 'From',
      required: true,
      search: 'listPhoneNumbers',
      modes: [{ name: 'number', label: 'By Number or ID', placeholder: '+15005550006' }],
    }),
  ),
  messagingServiceSid: shownFor(
    { senderType: ['messagingService'] },
    locator({
      label: 'Messaging Service',
      required: true,
      search: 'listMessagingServices',
      modes: [{ name: 'sid', label: 'By SID', placeholder: 'MG0123456789abcdef0123456789abcdef' }],
    }),
  ),
});

/** The three inputs as they were read. */
export interface ChosenSender {
  senderType: 'default' | 'phoneNumber' | 'messagingService';
  from?: { value: string };
  messagingServiceSid?: { value: string };
}

/** Twilio's two ways to name a sender. */
export type Sender =
  | { from: string; messagingServiceSid?: undefined }
  | { messagingServiceSid: string; from?: undefined };

/**
 * E.164 number, short code of 3 to 8 digits, or alphanumeric sender ID of up to 11 characters with
 * a letter (Twilio's API reference).
 */
const FROM = new RegExp(`^(${E164}|\\d{3,8}|(?=.*[A-Za-z])[A-Za-z0-9 &+_-]{1,11})$`);
const MESSAGING_SERVICE = /^MG[0-9a-fA-F]{32}$/;

/**
 * The sender that an item chose, or its account's default.
 * @throws FieldError when it is no possible sender, or the account has no default.
 */
export function senderOf(
  { senderType, from, messagingServiceSid }: ChosenSender,
  account: Account,
): Sender {
  if (senderType === 'phoneNumber') return { from: checkedFrom(from!.value) };
  if (senderType === 'messagingService')
    return { messagingServiceSid: checkedService(messagingServiceSid!.value) };
  if (account.messagingServiceSid)
    return { messagingServiceSid: checkedService(account.messagingServiceSid) };
  if (account.defaultFrom) return { from: checkedFrom(account.defaultFrom) };
  throw new FieldError({
    field: 'senderType',
    label: 'Sender',
    fault: `is missing, for account "${account.name}" has neither a messaging service nor a default number: choose a sender here, or fill in Default From in the credential`,
  });
}

function checkedFrom(value: string): string {
  const from = bareAddress(value);
  if (FROM.test(from) || value.startsWith('rcs:')) return value;
  throw new FieldError({
    field: 'from',
    label: 'From',
    value,
    fault:
      'is not a sender: use an E.164 number such as +15005550006, a short code, or a sender ID of up to 11 letters and digits',
  });
}

function checkedService(value: string): string {
  if (MESSAGING_SERVICE.test(value)) return value;
  throw new FieldError({
    field: 'messagingServiceSid',
    label: 'Messaging Service',
    value,
    fault: 'is not the SID of a messaging service: it is MG and 32 hexadecimal digits',
  });
}

/**
 * An address as Twilio wants it on a channel: WhatsApp and RCS addresses carry their channel's
 * name.
 */
export const addressOn = (channel: Channel, address: string): string =>
  channel === 'whatsapp' || channel === 'rcs' ? `${channel}:${bareAddress(address)}` : address;
