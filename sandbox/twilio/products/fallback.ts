import type { Context, Handler } from '../context';
import { iso8601, rfc2822 } from '../dates';
import { exampleOf } from '../openapi/example';
import type { Product } from '../openapi/catalogue';
import type { Operation } from '../openapi/operation';
import { page2010, pageWithMeta } from '../paging';
import { fromParameters } from '../state/fromParameters';
import type { Wire } from '../state/table';
import { TwilioError } from '../twilioError';

const withoutSuffix = (path: string) => path.replace(/\.json$/, '');

const collectionOf = (template: string) => withoutSuffix(template).replace(/\/\{\w+\}$/, '');

/** The path of a collection with the request's own values: the name of its table. */
const tablePath = (template: string, path: Record<string, string>) =>
  template.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => path[name] ?? '');

const keyOf = (resource: Wire) => String(resource.sid ?? resource.id);

function stamp(resource: Wire, names: string[], { operation, world }: Context) {
  const format = operation.template.startsWith('/2010-04-01') ? rfc2822 : iso8601;
  return Object.fromEntries(names.filter((name) => name in resource).map((name) => [name, format(world.now())]));
}

/** The document's example as a new resource of this account. */
function created(context: Context): Wire {
  const { operation, account, path, body, world } = context;
  const resource = { ...(exampleOf(operation) as Wire) };
  const prefix = /^[A-Z]{2}(?=[0-9a-f]{32}$)/i.exec(String(resource.sid))?.[0];
  Object.assign(resource, fromParameters(resource, path), fromParameters(resource, body), stamp(resource, ['date_created', 'date_updated'], context));
  if (prefix) resource.sid = world.newSid(prefix);
  if ('account_sid' in resource) resource.account_sid = account.sid;
  return resource;
}

/**
 * Behaviour of an operation that has none of its own. What can be created is kept, and found, listed, changed and
 * deleted again; what can only be read is answered with the document's example.
 */
export function fallback(product: Product, operation: Operation): Handler {
  const { method, template } = operation;
  const collection = collectionOf(template);
  const isInstance = withoutSuffix(template) !== collection;
  const suffix = template.endsWith('.json') ? '.json' : '';
  const isKept = product.operations.has(`POST ${collection}${suffix}`);
  const { status, media } = operation.success;
  const key = Object.entries(media?.schema?.properties ?? {}).find(([, property]) => property.type === 'array')?.[0];
  const isList = method === 'get' && !isInstance && key !== undefined;

  const table = ({ account, path }: Context) => account.table(operation.product + tablePath(collection, path));
  const found = (context: Context) => {
    const resource = table(context).get(Object.values(context.path).at(-1) ?? '');
    if (!resource) throw new TwilioError(20404, context.url.split('?')[0]);
    return resource;
  };
  const page = (context: Context, rows: Wire[]) =>
    (template.startsWith('/2010') ? page2010 : pageWithMeta)(context, key ?? '', rows, (row) => row);

  if (!isKept) {
    return (context) => {
      const example = media && exampleOf(operation);
      if (!isList) return { status, body: example && { ...example, ...fromParameters(example as Wire, context.path) } };
      return { status, body: page(context, (example as Record<string, Wire[]>)[key] ?? []) };
    };
  }
  if (isList) return (context) => ({ status, body: page(context, table(context).newestFirst) });
  if (!isInstance && method === 'post') {
    return (context) => {
      const resource = created(context);
      return { status, body: table(context).add(keyOf(resource), resource) };
    };
  }
  if (method === 'get') return (context) => ({ status, body: found(context) });
  if (method === 'delete') {
    return (context) => {
      table(context).delete(keyOf(found(context)));
      return { status };
    };
  }
  return (context) => {
    const resource = found(context);
    Object.assign(resource, fromParameters(resource, context.body), stamp(resource, ['date_updated'], context));
    return { status, body: media && resource };
  };
}
