import type { Address, AddressKind, Fault, Warning } from './address';

const example = 'such as +15005550006';

const faults: Record<Fault, string> = {
  empty: `is empty: write a phone number with + and the country code, ${example}`,
  notANumber: `is not a phone number: write it with + and the country code, ${example}`,
  needsCountry:
    'is in national form and no country is known: write it with + and the country code, or choose a default country in the credential',
  unknownCountry:
    'is in national form and its country is not known: write the number with + and the country code, or the country by its name or its two letters, such as DE',
  ambiguous:
    'can be read as two different numbers: write it with + and the country code, or with the 0 before its area code',
  several: 'holds more than one number: write one, and make an item for each other',
  lostDigits:
    'has lost digits in a spreadsheet: format the column as text there and enter the number again',
  tooShort: `is too short: write the whole number with its area code, or with + and the country code, ${example}`,
  tooLong: `is too long: write one number with + and the country code, ${example}`,
  withheld: 'is what callers show who hide their number: nobody can be reached by it',
  notAPhone: `is an address of another kind: write a phone number, ${example}`,
};

/** What an address is that is no phone number. */
const kinds: Partial<Record<AddressKind, string>> = {
  shortCode: 'a short code, which only sends',
  alphanumeric: 'a sender ID, which only sends',
  sip: 'a SIP address',
  client: 'a client of the Voice SDK',
  messenger: 'an id of Facebook Messenger',
  whatsappUser: "WhatsApp's own id of a user",
  email: 'an e-mail address',
  service: 'a messaging service, which only sends',
};

/** What is wrong, and what to write instead; to be put behind «To: "0151"». */
export const faultSentence = (fault: Fault): string => faults[fault];

/** Why an address is no phone number that can be written to or called; `undefined` when it is. */
export const faultOf = ({ kind, fault }: Address): Fault | undefined =>
  fault ?? (kind === 'phone' ? undefined : 'notAPhone');

/** What is worth showing of what was given for a country; a colon ends the fault. */
const mayBeShown = /^[^:"\r\n]{1,40}$/;

/** The same for people; `undefined` for phone numbers. */
export function addressFault(address: Address): string | undefined {
  const fault = faultOf(address);
  const kind = kinds[address.kind];
  if (fault === 'notAPhone' && kind) {
    return `is ${kind}, and not a phone number: write one with + and the country code, ${example}`;
  }
  const { unknownCountry } = address;
  if (unknownCountry && mayBeShown.test(unknownCountry)) {
    return faults.unknownCountry.replace('country', `country "${unknownCountry}"`);
  }
  return fault && faultSentence(fault);
}

const warnings: Record<Warning, string> = {
  unassigned:
    'is a possible number that nobody is known to have: it may be new, or have a wrong digit',
  extension: 'has an extension, which was left out: messages go to the number before it',
  oldPlan: 'is of a former numbering plan, and was read as the number that replaced it',
};

/** What was read and may surprise; to be put behind «To: "+229 61 12 34 56"». */
export const warningSentence = (warning: Warning): string => warnings[warning];
