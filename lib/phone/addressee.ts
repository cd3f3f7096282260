import { personOf, type Person } from './person';

declare const brand: unique symbol;

/** Whom or what something is sent to: a person, or a conversation, a URL and the like as it is. */
export type Addressee = Person | (string & { readonly [brand]: 'Addressee' });

/** The person that an address names; else the address itself, which then has one spelling only. */
export const addresseeOf = (address: string): Addressee =>
  personOf(address) ?? (address as Addressee);
