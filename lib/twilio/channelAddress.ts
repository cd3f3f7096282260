/** What only calls can reach: a name in its own right, not a person's address on a channel. */
const notChannels = new Set(['sip', 'sips', 'client', 'sim', 'app']);

/**
 * The channel of an address that names one: `whatsapp` of `whatsapp:+14155550123`; `undefined` for
 * a mere number, a SIP address, a client.
 */
export function channelOf(address: string): string | undefined {
  const prefix = /^([a-z][\w.-]*):/i.exec(address)?.[1]?.toLowerCase();
  return notChannels.has(prefix ?? '') ? undefined : prefix;
}

/** An address without its channel: `+14155550123` of `whatsapp:+14155550123`. */
export const withoutChannel = (address: string): string =>
  channelOf(address) === undefined ? address : address.slice(address.indexOf(':') + 1);

/** The form that was given to Twilio first, then the others. */
export type AddressForms = readonly [given: string, ...others: string[]];

/**
 * The forms in which Twilio may hold an address, as it was given first: with its channel and
 * without.
 * @param otherNumbers the same person's number by other number plans, without a channel
 */
export function addressForms(to: string, otherNumbers: readonly string[] = []): AddressForms {
  const channel = channelOf(to);
  const numbers = [withoutChannel(to), ...otherNumbers];
  const forms =
    channel === undefined ? numbers : numbers.flatMap((one) => [`${channel}:${one}`, one]);
  return givenFirst(to, forms);
}

/** Each form once, and first the one that was given to Twilio. */
export const givenFirst = (to: string, forms: readonly string[]): AddressForms => [
  to,
  ...new Set(forms.filter((form) => form !== to)),
];

/** Whether two addresses are the same apart from case and the punctuation of numbers. */
export const isSameAddress = (one: string, other: string): boolean => plain(one) === plain(other);

/** A number whose last digits Twilio hides, once the message has gone out. */
const hiddenNumber = /^(?:[a-z][\w.-]*:)?\+\d+(X+)$/i;

/** Whether Twilio shows an address without its last digits. */
export const isHidden = (shown: string): boolean => hiddenNumber.test(shown);

/** Whether Twilio may show an address so: as it is, or with its last digits hidden. */
export function mayBeShownAs(address: string, shown: string): boolean {
  const [, { length = 0 } = ''] = hiddenNumber.exec(shown) ?? [];
  if (length === 0) return isSameAddress(address, shown);
  return plain(address).slice(0, -length) === plain(shown).slice(0, -length);
}

const plain = (address: string) => address.toLowerCase().replace(/[\s().-]/g, '');
