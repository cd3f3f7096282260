import type { Context } from './context';
import type { Wire } from './state/table';

interface Page<T> {
  rows: T[];
  number: number;
  size: number;
  hasMore: boolean;
}

/** Sets paging parameters of an address, all others kept as they were asked for. */
function address(url: string, size: number, page: number, token?: string) {
  const [path, query = ''] = url.split('?');
  const parameters = new URLSearchParams(query);
  parameters.set('PageSize', String(size));
  parameters.set('Page', String(page));
  parameters.delete('PageToken');
  if (token) parameters.set('PageToken', token);
  return `${path}?${parameters}`;
}

/**
 * The asked page of rows that are already filtered and sorted. Pages are cursors, as Twilio's are:
 * `PageToken` names the last row of the page before, so new rows do not shift the next page.
 */
function cut<T>(context: Context, rows: T[], keyOf: (row: T) => string): Page<T> {
  const size = Number(context.query.PageSize ?? 50);
  const number = Number(context.query.Page ?? 0);
  const token = (context.query.PageToken as string | undefined)?.slice(2);
  const start =
    token === undefined ? number * size : rows.findIndex((row) => keyOf(row) === token) + 1;
  const page = rows.slice(start, start + size);
  return { rows: page, number, size, hasMore: start + size < rows.length };
}

/** A page in the form of the 2010 API: `next_page_uri` and its kin beside the rows. */
export function page2010<T>(
  context: Context,
  key: string,
  rows: T[],
  toWire: (row: T) => Wire,
): Wire {
  const keyOf = (row: T) => String(toWire(row).sid ?? toWire(row).uri);
  const { rows: shown, number, size, hasMore } = cut(context, rows, keyOf);
  const last = shown.at(-1);
  return {
    first_page_uri: address(context.url, size, 0),
    end: number * size + Math.max(shown.length - 1, 0),
    previous_page_uri: number > 0 ? address(context.url, size, number - 1) : null,
    [key]: shown.map(toWire),
    uri: address(context.url, size, number),
    page_size: size,
    start: number * size,
    next_page_uri:
      hasMore && last ? address(context.url, size, number + 1, `PA${keyOf(last)}`) : null,
    page: number,
  };
}

/** A page in the form of all newer products: absolute addresses in `meta`. */
export function pageWithMeta<T>(
  context: Context,
  key: string,
  rows: T[],
  toWire: (row: T) => Wire,
): Wire {
  const keyOf = (row: T) => String(toWire(row).sid ?? toWire(row).id ?? toWire(row).url);
  const { rows: shown, number, size, hasMore } = cut(context, rows, keyOf);
  const last = shown.at(-1);
  const base = `https://${context.operation.product}.twilio.com`;
  return {
    [key]: shown.map(toWire),
    meta: {
      page: number,
      page_size: size,
      first_page_url: base + address(context.url, size, 0),
      previous_page_url: number > 0 ? base + address(context.url, size, number - 1) : null,
      url: base + address(context.url, size, number),
      next_page_url:
        hasMore && last ? base + address(context.url, size, number + 1, `PT${keyOf(last)}`) : null,
      key,
    },
  };
}
