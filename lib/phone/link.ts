/** What a link, a URI or a chat's id says about a number. */
export interface Linked {
  text: string;
  extension?: string;
}

/** The number of these is international, with its plus or without. */
const links: readonly RegExp[] = [
  /^(?:https?:\/\/)?(?:www\.)?wa\.me\/\+?(\d+)\/?(?:[?#].*)?$/i,
  /^(?:https?:\/\/)?(?:api|web|www)\.whatsapp\.com\/send\/?\?(?:.*&)?phone=\+?([\d ]+)(?:&.*)?$/i,
  /^whatsapp:\/\/send\/?\?(?:.*&)?phone=\+?([\d ]+)(?:&.*)?$/i,
  /^(?:https?:\/\/)?t\.me\/\+(\d{7,15})$/i,
  /^(?:https?:\/\/)?signal\.me\/#p\/\+(\d+)$/i,
  /^viber:\/\/(?:chat|add|contact)\/?\?number=\+?(\d+)$/i,
  // WhatsApp's own ids, with the device where there are several.
  /^\+?(\d{7,15})(?::\d+)?@(?:c\.us|s\.whatsapp\.net)$/i,
];

/** Schemes before a number: RFC 3966, RFC 5724, Twilio's channels, and what phones understand. */
const scheme = /^(tel|callto|facetime|smsto|sms|mmsto|mms|whatsapp|rcs):(?:\/\/)?\s*(.+)$/is;

/**
 * Takes a number out of a URI or a link.
 * @returns the text itself where it is neither; `undefined` where the number is of no public plan,
 *   as one with `;phone-context=example.com`
 */
export function fromLink(given: string): Linked | undefined {
  const text = decoded(given);
  for (const link of links) {
    const [, digits] = link.exec(text) ?? [];
    if (digits) return { text: `+${digits.replaceAll(' ', '')}` };
  }
  const [, name, rest] = scheme.exec(text) ?? [];
  if (name === undefined) return { text };
  if (/^tel|^callto/i.test(name)) return fromTel(rest!);
  // A text that is to be sent stands behind the number: sms:+1…?body=, smsto:+1…:text.
  return { text: rest!.replace(/[?].*$/s, '').replace(/^([+\d][^:]*):.*$/s, '$1') };
}

/** RFC 3966: parameters behind semicolons, the context a plus and digits, or a domain. */
function fromTel(rest: string): Linked | undefined {
  const [number, ...parameters] = rest.split(';');
  const named = parameters.map((one) => /^\s*([a-z-]+)=(.*)$/is.exec(one));
  // Two numbers with a semicolon between them are no parameters.
  if (named.includes(null)) return { text: rest };
  const valueOf = (name: string) => named.find((one) => one![1]!.toLowerCase() === name)?.[2];
  const context = valueOf('phone-context');
  if (context !== undefined && !/^\+\d/.test(context)) return undefined;
  const isLocal = context !== undefined && !number!.startsWith('+');
  return {
    text: isLocal ? `${context} ${number}` : number!,
    ...(valueOf('ext') === undefined ? {} : { extension: valueOf('ext')!.replace(/\D/g, '') }),
  };
}

const decoded = (text: string): string => {
  if (!/%[0-9a-f]{2}/i.test(text)) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
