import { isUtf8 } from 'node:buffer';
import { parse, stringify } from 'node:querystring';

/**
 * All texts that Twilio may have signed for these URLs, the likeliest first, each once: what its
 * SDK 6.3.1 tries (with and without port, as `new URL` writes it, and as older back ends wrote the
 * query), and the URL as a person wrote it, with its blanks and its letters outside ASCII.
 */
export function signedUrls(urls: readonly string[]): string[] {
  const normalised = urls.map(asNormalised);
  return [
    ...new Set([
      ...urls.flatMap(ports),
      ...normalised.flatMap(ports),
      ...urls.map(apart(asWritten, asWritten)).flatMap(ports),
      ...normalised.map(apart((head) => head, asLegacy)).flatMap(ports),
    ]),
  ];
}

/** As `new URL` writes it, where it is one: so are the callbacks that we set at Twilio. */
export const asNormalised = (url: string): string => URL.parse(url)?.href ?? url;

/** The URL as received; beyond ASCII, Node gives the request's bytes as letters. */
export const asEncoded = (received: string): string =>
  received.replace(/[\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`);

/** Blanks and letters outside ASCII in place of their escapes; all else stays escaped. */
export const asWritten = (url: string): string =>
  url.replace(/(?:%20|%[89a-f][0-9a-f])+/gi, (escaped) => {
    const bytes = Buffer.from(escaped.replaceAll('%', ''), 'hex');
    return isUtf8(bytes) ? bytes.toString() : escaped;
  });

/** The URL without its port, and with one: the standard one, where it has none. */
function ports(url: string): string[] {
  const [origin, scheme, authority] = /^([a-z][a-z0-9+.-]*:\/\/)([^/?#]*)/i.exec(url) ?? [];
  if (origin === undefined) return [url];
  // A colon begins the port only behind the bracket of an IPv6 address, and behind the user.
  const host = Math.max(authority!.lastIndexOf(']'), authority!.lastIndexOf('@')) + 1;
  const colon = authority!.indexOf(':', host);
  const behind = url.slice(origin.length);
  if (colon !== -1) return [scheme + authority!.slice(0, colon) + behind, url];
  return [url, origin + (scheme!.toLowerCase() === 'https://' ? ':443' : ':80') + behind];
}

/** As older back ends wrote a query. */
const asLegacy = (query: string) => stringify(parse(query));

/** Spells what stands before the query, and the query: once for all URLs that have the same. */
function apart(
  spellHead: (head: string) => string,
  spellQuery: (query: string) => string,
): (url: string) => string {
  const known = new Map<string, string>();
  return (url) => {
    const [head, query] = [url.replace(/\?.*/s, ''), /\?(.+)/s.exec(url)?.[1]];
    if (query === undefined) return spellHead(url);
    const spelt = known.get(query) ?? spellQuery(query);
    known.set(query, spelt);
    return `${spellHead(head)}?${spelt}`;
  };
}
