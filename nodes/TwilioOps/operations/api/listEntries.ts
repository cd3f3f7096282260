import type { Twilio } from 'twilio';
import type { Extent } from '../../../../lib/twilio/rows';

/**
 * What Twilio's lists have in common; the 2010 API, the products after it, and the newest ones page
 * in three ways.
 */
interface Listed {
  next_page_uri?: string | null;
  meta?: {
    key?: string;
    next_page_url?: string | null;
    next_token?: string | null;
    nextToken?: string | null;
  };
}

type Json = Record<string, unknown>;

/**
 * The entries of any list of Twilio's, over as many pages as are wanted.
 * @param checkPage throws for an address of a further page that may not be asked
 */
export async function listEntries(
  twilio: Twilio,
  uri: string,
  query: Json,
  { returnAll, limit = 50 }: Extent,
  checkPage: (address: string) => void,
): Promise<Json[]> {
  const wanted = returnAll ? Infinity : limit;
  const rows: Json[] = [];
  let next: { uri: string; params: Json } | undefined = { uri, params: query };
  while (next) {
    const { body } = (await twilio.request({ method: 'get', ...next })) as { body: Listed & Json };
    rows.push(...entriesOf(body));
    next = rows.length < wanted ? following(body, next) : undefined;
    if (next) checkPage(next.uri);
  }
  return rows.slice(0, wanted);
}

function entriesOf({ meta, ...body }: Listed & Json): Json[] {
  const entries = meta?.key ? body[meta.key] : Object.values(body).find(Array.isArray);
  return (entries ?? []) as Json[];
}

function following(
  { next_page_uri: path, meta = {} }: Listed,
  { uri, params }: { uri: string; params: Json },
) {
  const address = path ?? meta.next_page_url;
  if (address) return { uri: new URL(address, uri).href, params: {} };
  const token = meta.next_token ?? meta.nextToken;
  return token ? { uri, params: { ...params, PageToken: token } } : undefined;
}
