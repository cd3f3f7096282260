import { product } from '../../../sandbox/twilio/openapi/catalogue';
import type { LoggedRequest } from '../../../sandbox/twilio/requests';
import type { Fields } from '../../../lib/kit/field';

/** What turns pages, which the kit does. */
const paging = new Set([
  'PageSize',
  'Page',
  'PageToken',
  'pageSize',
  'pageToken',
  'page_size',
  'page',
  'page_token',
]);

/**
 * The request for which an operation is there: the one that changes something, or else the first.
 */
export const mainRequest = (requests: readonly LoggedRequest[]): LoggedRequest | undefined =>
  requests.find(({ method }) => method !== 'GET') ?? requests[0];

/**
 * All parameters that Twilio's OpenAPI document gives to the operation of a request, but for those
 * in its path.
 */
export function parametersOf({ path, operation: key }: LoggedRequest): string[] {
  const operation = product(path.split('/')[1]!)?.operations.get(key!);
  if (!operation) return [];
  const query = (operation.spec.parameters ?? []).flatMap((parameter) =>
    'name' in parameter && parameter.in === 'query' ? [parameter.name] : [],
  );
  const { schema = {} } = Object.values(operation.spec.requestBody?.content ?? {})[0] ?? {};
  return [...query, ...Object.keys(operation.resolve(schema).properties ?? {})].filter(
    (name) => !paging.has(name),
  );
}

/**
 * A parameter's name without its spelling: `DateCreated`, `date_created` and `dateCreated` are one.
 */
export const spellingOf = (name: string): string => name.toLowerCase().replace(/[^a-z0-9<>]/g, '');

/** The names of all inputs of an operation, also of those inside others. */
export const inputsOf = (fields: Fields): string[] =>
  Object.entries(fields).flatMap(([name, { fields: inner = {} }]) => [name, ...inputsOf(inner)]);
