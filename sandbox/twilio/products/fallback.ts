import type { Context, Effect, Handler } from '../context';
import type { Product } from '../openapi/catalogue';
import type { Operation } from '../openapi/operation';
import { page2010, pageWithMeta } from '../paging';
import { fromParameters, snakeCase } from '../state/fromParameters';
import type { Table, Wire } from '../state/table';
import { TwilioError } from '../twilioError';
import { exampleFor, newFromExample, stamped } from './fromExample';

const withoutSuffix = (path: string) => path.replace(/\.json$/, '');

const collectionOf = (template: string) => withoutSuffix(template).replace(/\/\{\w+\}$/, '');

const keyOf = (resource: Wire) => String(resource.sid ?? resource.id);

const paging = new Set(['PageSize', 'Page', 'PageToken', 'pageSize', 'pageToken']);

/** Resources whose fields have the values that the query asks for under their names. */
function filtered(rows: Wire[], query: Record<string, unknown>): Wire[] {
  const wanted = Object.entries(query)
    .filter(([name]) => !paging.has(name))
    .map(([name, value]) => [snakeCase(name), value] as const);
  return rows.filter((row) =>
    wanted.every(([name, value]) => !(name in row) || row[name] === value),
  );
}

/** Resources of the operation's collection, kept under its path with the request's own values. */
function tableOf({ operation, account, path }: Context): Table<Wire> {
  const collection = collectionOf(operation.template).replaceAll(
    /\{(\w+)\}/g,
    (_whole, name: string) => path[name] ?? '',
  );
  return account.table(operation.product + collection);
}

/**
 * The resource that the last part of the path names, by SID or unique name; 20404 where there is
 * none.
 */
function kept(context: Context): Wire {
  const table = tableOf(context);
  const name = Object.values(context.path).at(-1) ?? '';
  const resource = table.get(name) ?? table.find((candidate) => candidate.unique_name === name);
  if (!resource) throw new TwilioError(20404, context.url.split('?')[0]);
  return resource;
}

/** The newer control planes page by token alone. */
const pageWithTokens = (key: string, rows: Wire[]) => ({
  [key]: rows,
  meta: { key, pageSize: 50, previousToken: null, nextToken: null },
});

/**
 * Behaviour of an operation that has none of its own. What can be created is kept, and found,
 * listed, changed and deleted again; what can only be read is answered with the document's example.
 * `effect` acts on a resource that was made or changed, before it is answered.
 */
export function fallback(
  product: Product,
  operation: Operation,
  effect: Effect = () => undefined,
): Handler {
  const { method, template } = operation;
  const collection = collectionOf(template);
  const isInstance = withoutSuffix(template) !== collection;
  const isKept = product.operations.has(
    `POST ${collection}${template.endsWith('.json') ? '.json' : ''}`,
  );
  const { status, media } = operation.success;
  const fields = Object.entries(operation.resolve(media?.schema ?? {}).properties ?? {});
  const key = fields.find(([, field]) => operation.resolve(field).type === 'array')?.[0];
  const isPaged = fields.some(([name]) => name === 'meta' || name === 'page_size');
  const isList = method === 'get' && !isInstance && key !== undefined && isPaged;
  const meta =
    operation.resolve(fields.find(([name]) => name === 'meta')?.[1] ?? {}).properties ?? {};

  const page = (context: Context, rows: Wire[]) => {
    if ('pageSize' in meta) return pageWithTokens(key ?? '', rows);
    return (template.startsWith('/2010') ? page2010 : pageWithMeta)(
      context,
      key ?? '',
      rows,
      (row) => row,
    );
  };
  const answered = (resource: Wire) => ({ status, body: media && resource });

  if (!isKept) {
    return (context) => {
      const example = media && exampleFor(context);
      if (!isList) return { status, body: example };
      return { status, body: page(context, (example as Record<string, Wire[]>)[key] ?? []) };
    };
  }
  if (isList) {
    return (context) => ({
      status,
      body: page(context, filtered(tableOf(context).newestFirst, context.query)),
    });
  }
  if (!isInstance && method === 'post') {
    return (context) => {
      const resource = newFromExample(context);
      effect(context, resource);
      return answered(tableOf(context).add(keyOf(resource), resource));
    };
  }
  if (method === 'get') return (context) => answered(kept(context));
  if (method === 'delete') {
    return (context) => {
      const resource = kept(context);
      effect(context, resource);
      tableOf(context).delete(keyOf(resource));
      return { status };
    };
  }
  return (context) => {
    const resource = kept(context);
    Object.assign(
      resource,
      fromParameters(resource, context.body),
      stamped(context, resource, ['date_updated']),
    );
    effect(context, resource);
    return answered(resource);
  };
}
