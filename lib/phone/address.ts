/** What an address is; `none` is a text that is no address at all. */
export type AddressKind =
  | 'phone'
  | 'shortCode'
  | 'alphanumeric'
  | 'sip'
  | 'client'
  | 'messenger'
  | 'whatsappUser'
  | 'email'
  | 'service'
  | 'withheld'
  | 'none';

/** Why a text cannot be written to or called; `sentences.ts` says each to people. */
export type Fault =
  | 'empty'
  | 'notANumber'
  | 'needsCountry'
  | 'unknownCountry'
  | 'ambiguous'
  | 'several'
  | 'lostDigits'
  | 'tooShort'
  | 'tooLong'
  | 'withheld'
  | 'notAPhone';

/** What was read, and is worth saying. */
export type Warning = 'unassigned' | 'extension' | 'oldPlan';

/** Where a text stands; `messenger` makes a bare id one of Facebook Messenger's. */
export type Channel = 'sms' | 'mms' | 'whatsapp' | 'rcs' | 'messenger' | 'voice';

/** What is known beside a text. */
export interface At {
  /** Default country, ISO 3166-1 alpha-2. */
  country?: string;
  /** Country that stands beside the number in its row, in any words: it beats the default. */
  countryText?: string;
  channel?: Channel;
}

/** What a text means. */
export interface Address {
  kind: AddressKind;
  /** What is given to Twilio for messages and calls: E.164 of today's plan, SIP URI, client. */
  dial?: string;
  /** What may be given to Twilio on WhatsApp, without the channel; the dialled form first. */
  whatsapp?: string[];
  /** The one form of whoever is meant: the same for every spelling, never that of another. */
  identity?: string;
  /** ISO 3166-1 alpha-2; none for numbers of no country, such as +800. */
  country?: string;
  /** Digits that are dialled after the call is answered; nothing sends to them. */
  extension?: string;
  warning?: Warning;
  fault?: Fault;
  /** Of the fault `unknownCountry`: the text that means no country. */
  unknownCountry?: string;
}
