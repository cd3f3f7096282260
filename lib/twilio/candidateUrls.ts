import { calledAddress } from './connectionOverrides';
import { asEncoded } from './signedUrls';

/**
 * The URLs that Twilio may have signed for a request: the public URL of the webhook as n8n knows
 * it, and the path as it was received (a slash at the end, other percent-encoding), each with the
 * query exactly as received. The fragment, Twilio's place for retry settings (`#rc=5`), is not
 * signed. Ports and spellings are varied by `signedUrls`.
 * @param publicUrl absolute
 * @param originalUrl path and query as received (Express's `req.originalUrl`)
 */
export function candidateUrls(publicUrl: string, originalUrl: string): string[] {
  const base = publicUrl.replace(/[?#].*/s, '');
  const received = asEncoded(calledAddress(originalUrl));
  const queryStart = received.indexOf('?');
  const query = queryStart === -1 ? '' : received.slice(queryStart);
  const origin = /^[a-z][a-z0-9+.-]*:\/\/[^/]*/i.exec(base)?.[0];
  const path = received.startsWith('/') ? received : undefined;
  return [...new Set([base + query, origin && path ? origin + path : base + query])];
}
