import type { XmlElement } from '@rgrove/parse-xml';
import { placeOf, XmlFault } from './xml/fault';
import { isElement } from './xml/names';

/** Whose text is an address that Twilio fetches, or goes on with. */
const textIsAddress: ReadonlySet<string> = new Set(['Play', 'Redirect', 'Media']);
/** Whose attributes are passed on to somebody else, as they are. */
const passedOn: ReadonlySet<string> = new Set(['Parameter', 'Task', 'Header', 'Config']);

/** What is known of the one that fetches. */
export interface Reach {
  /** Whether whoever fetches may be able to reach an address. */
  reaches(url: URL): boolean;
  /** An address at which Twilio has just called, and which it therefore can reach. */
  known?: string | undefined;
}

/**
 * Refuses TwiML with addresses that no server of Twilio can reach, wherever they stand.
 * @throws XmlFault
 */
export function refuseUnreachable(xml: string, element: XmlElement, reach: Reach): void {
  const { name, attributes, text, children } = element;
  const addresses = passedOn.has(name) ? [] : Object.values(attributes);
  if (textIsAddress.has(name)) addresses.push(text);
  for (const address of addresses) refuseAddress(xml, element, address.trim(), reach);
  for (const child of children.filter(isElement)) refuseUnreachable(xml, child, reach);
}

function refuseAddress(xml: string, at: XmlElement, address: string, reach: Reach): void {
  if (!/^(?:https?|wss?):/i.test(address) || !URL.canParse(address)) return;
  const url = new URL(address);
  if (reach.reaches(url) || isAt(url, reach.known)) return;
  throw new XmlFault(
    `leads to ${url.host} in <${at.name}> at ${placeOf(xml, at.start)}, a machine or network of your own, which Twilio cannot reach: give a public address`,
  );
}

const isAt = (url: URL, known: string | undefined): boolean =>
  known !== undefined && URL.canParse(known) && url.origin === new URL(known).origin;
