import type { Address, At } from './address';
import { isWithheld } from './withheld';

type Recognise = (text: string, at: At) => Address | undefined;

const email = /^[^\s@:;,<>()]+@[^\s@.,;<>()]+(?:\.[^\s@.,;<>()]+)+$/;

/** A mail address without the link that it stands in: `mailto:ann@example.com?subject=Hi`. */
export const mailAddress = (text: string): string =>
  text
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/[?].*$/, '');

/** WhatsApp ids that are no numbers: groups, hidden users, broadcasts, channels. */
const whatsAppId = /@(?:g\.us|lid|broadcast|newsletter)$/i;

/** Addresses that say by their form that they are no phone numbers, the strictest form first. */
const kinds: Recognise[] = [
  (text) => (isWithheld(text) ? { kind: 'withheld', fault: 'withheld' } : undefined),

  (text) => {
    const [, scheme, user, host] = /^(sips?):([^@\s]+)@([^\s;?@]+)(?:[;?]\S*)?$/i.exec(text) ?? [];
    if (scheme === undefined) return undefined;
    const person = `${scheme.toLowerCase()}:${user}@${host!.toLowerCase()}`;
    return { kind: 'sip', dial: text.replace(/^\w+/, scheme.toLowerCase()), identity: person };
  },

  (text) => {
    const [, name] = /^client:(\S+)$/i.exec(text) ?? [];
    return name === undefined
      ? undefined
      : { kind: 'client', dial: `client:${name}`, identity: `client:${name}` };
  },

  (text, { channel }) => {
    const [, id] = /^messenger:(\S+)$/i.exec(text) ?? [];
    const bare = channel === 'messenger' && /^\d{5,}$/.test(text) ? text : undefined;
    const user = id ?? bare;
    return user === undefined ? undefined : { kind: 'messenger', identity: `messenger:${user}` };
  },

  // Meta's business-scoped user ids: a country's letters, a dot, up to 128 letters and digits. Not
  // `NO.20123456`, which says that it is a number.
  (text, { channel }) => {
    const [, scheme, id] =
      /^(whatsapp:)?([A-Z]{2}\.(?:ENT\.)?[A-Za-z0-9]{1,128})$/.exec(text) ?? [];
    const isId = scheme || channel === 'whatsapp' || (id?.length ?? 0) > 18;
    return id && isId ? { kind: 'whatsappUser', identity: `whatsapp:${id}` } : undefined;
  },

  (text) => (/^MG[0-9a-f]{32}$/i.test(text) ? { kind: 'service', identity: text } : undefined),

  // An agent of a brand, which sends RCS.
  (text) => (/^rcs:[a-z]\w*$/i.test(text) ? { kind: 'alphanumeric', identity: text } : undefined),

  (text) => (whatsAppId.test(text) ? { kind: 'none', fault: 'notAPhone' } : undefined),

  (text) => {
    const address = mailAddress(text);
    return email.test(address) && !/@(?:c\.us|s\.whatsapp\.net)$/i.test(address)
      ? { kind: 'email' }
      : undefined;
  },
];

/** Reads what is no phone number by its form; `undefined` for all that may be one. */
export function readOtherKind(text: string, at: At): Address | undefined {
  for (const recognise of kinds) {
    const found = recognise(text, at);
    if (found) return found;
  }
  return undefined;
}
