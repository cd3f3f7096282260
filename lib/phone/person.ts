import type { AddressKind, At } from './address';
import { readAddress } from './readAddress';

declare const brand: unique symbol;

/**
 * Who somebody is, in one form for all spellings of the address: what consent, sends and waits are
 * kept by. Only this file makes one, so that no store takes a text that nobody has read.
 */
export type Person = string & { readonly [brand]: 'Person' };

/** Addresses behind which there is somebody, and always the same. */
const persons: ReadonlySet<AddressKind> = new Set([
  'phone',
  'sip',
  'client',
  'messenger',
  'whatsappUser',
]);

/**
 * The person of an address; `undefined` for what is nobody (withheld callers, short codes, sender
 * IDs, services) and for what cannot be read. A number in E.164 that no plan allows is somebody
 * all the same: Twilio may know more than the metadata, and who says stop from it must be found.
 */
export function personOf(input: unknown, at?: At): Person | undefined {
  const { kind, identity, fault } = readAddress(input, at);
  if (persons.has(kind)) return identity as Person | undefined;
  const isImpossible = fault === 'tooShort' || fault === 'tooLong' || fault === 'notANumber';
  const [, number] = /^(?:whatsapp:|rcs:)?(\+[1-9]\d{4,14})$/.exec(String(input ?? '')) ?? [];
  return isImpossible ? (number as Person | undefined) : undefined;
}
