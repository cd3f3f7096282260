import type { Account } from '../twilio/accounts';
import { bareAddress } from '../twilio/crm';
import { FieldError } from '../kit/fieldError';
import { choice, locator, phone, shownFor } from '../kit/fields';
import { namedChannel, onItsChannel } from '../phone/channel';
import { dialled } from '../phone/dialled';
import { readAddress } from '../phone/readAddress';
import { senderIn } from '../phone/senders';

export type Channel = 'sms' | 'mms' | 'whatsapp' | 'rcs';

/** Which channel a message takes; the address gets the channel's prefix. */
export const channelField = () =>
  choice(
    { label: 'Channel', description: 'How the message is sent' },
    { sms: 'SMS', mms: 'MMS', whatsapp: 'WhatsApp', rcs: 'RCS' },
  );

/** Who gets the message, and the channel if the address names one. */
export const recipientField = () =>
  phone({
    label: 'To',
    keepsChannel: true,
    description:
      "The recipient's number as you have it, with + and country code where no default country is set, or the address as the trigger gives it",
  });

/** The three inputs by which a sender is chosen. Spread into `fields`. */
export const senderFields = () => ({
  senderType: choice(
    { label: 'Sender' },
    {
      default: {
        name: "Account's Default",
        description: "The credential's messaging service or, failing that, its default number",
      },
      phoneNumber: {
        name: 'Phone Number or Sender ID',
        description: 'One number, short code or alphanumeric sender',
      },
      messagingService: {
        name: 'Messaging Service',
        description: 'Twilio picks the best number from a pool',
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

/** The three inputs, as read. */
export interface ChosenSender {
  senderType: 'default' | 'phoneNumber' | 'messagingService';
  from?: { value: string };
  messagingServiceSid?: { value: string };
}

/** Twilio's two ways to name a sender. */
export type Sender =
  | { from: string; messagingServiceSid?: undefined }
  | { messagingServiceSid: string; from?: undefined };

const MESSAGING_SERVICE = /^MG[0-9a-fA-F]{32}$/;

/**
 * The sender that an item chose, or its account's default.
 * @throws FieldError when it cannot be a sender, or the account has no default
 */
export function senderOf(
  { senderType, from, messagingServiceSid }: ChosenSender,
  account: Account,
): Sender {
  if (senderType === 'phoneNumber') return { from: checkedFrom(from!.value, account) };
  if (senderType === 'messagingService')
    return { messagingServiceSid: checkedService(messagingServiceSid!.value) };
  if (account.messagingServiceSid)
    return { messagingServiceSid: checkedService(account.messagingServiceSid) };
  if (account.defaultFrom) return { from: checkedFrom(account.defaultFrom, account) };
  throw new FieldError({
    field: 'senderType',
    label: 'Sender',
    fault: `is missing, and account "${account.name}" has neither a messaging service nor a default number: choose a sender here, or fill in Default From in the credential`,
  });
}

/** A sender as Twilio writes it, with its channel if it names one. */
function checkedFrom(value: string, { defaultCountry }: Account): string {
  const { kind, dial } = readAddress(value, { country: defaultCountry });
  if (kind === 'phone') return onItsChannel(value, dial!);
  // An RCS sender is an agent with a name of its own.
  const isAgent = kind === 'messenger' || namedChannel(value) === 'rcs';
  if (senderIn(value.trim()) || isAgent) return value.trim();
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

/** A sender without its channel: a number as Twilio writes it, anything else unchanged. */
export const bareSender = (value: string, { defaultCountry }: Account): string =>
  dialled(value, defaultCountry) ?? bareAddress(value);

/**
 * An address as Twilio wants it on a channel: WhatsApp and RCS addresses carry their channel's
 * name.
 */
export const addressOn = (channel: Channel, address: string): string =>
  channel === 'whatsapp' || channel === 'rcs' ? `${channel}:${bareAddress(address)}` : address;

/**
 * A message whose To names its channel, as the trigger gives it: that channel is used when SMS (the
 * default) or MMS was chosen.
 * @throws FieldError when a different one was chosen
 */
export function onNamedChannel<Input extends { channel: Channel | 'voice'; to: string }>(
  input: Input,
): Input {
  const { channel, to } = input;
  const named = namedChannel(to);
  if (named === undefined) return input;
  if (channel !== named && channel !== 'sms' && channel !== 'mms') {
    throw new FieldError({
      field: 'to',
      label: 'To',
      value: to,
      fault: `is a ${named} address, but the channel is ${channel}: choose ${named} as the channel, or write the number without "${named}:"`,
    });
  }
  return { ...input, channel: named, to: bareAddress(to) };
}
