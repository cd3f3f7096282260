import type { Context } from '../context';
import { iso8601, rfc2822 } from '../dates';
import { exampleOf } from '../openapi/example';
import { fromParameters, snakeCase } from '../state/fromParameters';
import type { Wire } from '../state/table';

const sid = /^[A-Z]{2}[0-9a-f]{32}$/i;

const isSid = (value: unknown): value is string => typeof value === 'string' && sid.test(value);

/** Puts other SIDs in the place of the example's, in addresses too. */
function exchange<T>(example: T, exchanges: [from: unknown, to: string][]): T {
  const text = exchanges
    .filter(([from]) => isSid(from))
    .reduce((json, [from, to]) => json.replaceAll(from as string, to), JSON.stringify(example));
  return JSON.parse(text) as T;
}

/** The request's own SIDs for those that the example has under the same names. */
function ownSids({ account, path }: Context, example: Wire): [unknown, string][] {
  const own = Object.entries(path)
    .filter(([name]) => name !== 'AccountSid')
    .map(([name, value]): [unknown, string] => [example[snakeCase(name)], value]);
  return [[`AC${'a'.repeat(32)}`, account.sid], [example.account_sid, account.sid], ...own];
}

/** Dates in the form of the operation's product. */
const today = ({ operation, world }: Context) =>
  (operation.template.startsWith('/2010-04-01') ? rfc2822 : iso8601)(world.now());

/** The present date under those of these names that the resource has. */
export const stamped = (context: Context, resource: Wire, names: string[]): Wire =>
  Object.fromEntries(
    names.filter((name) => name in resource).map((name) => [name, today(context)]),
  );

/** The example of Twilio's document as an answer to this request. */
export function exampleFor(context: Context): unknown {
  const example = exampleOf(context.operation);
  const rows = Object.values((example ?? {}) as Wire).find(Array.isArray) as Wire[] | undefined;
  const model = { ...(rows?.[0] ?? {}), ...(example as Wire) };
  const answer = exchange(example, ownSids(context, model)) as Wire;
  return { ...answer, ...fromParameters(answer, context.path) };
}

/**
 * The example of Twilio's document as a new resource: its own SID, the request's parameters, the
 * present date.
 */
export function newFromExample(context: Context): Wire {
  const { world, path, body } = context;
  const example = exampleOf(context.operation) as Wire;
  const exchanges = ownSids(context, example);
  if (isSid(example.sid)) exchanges.push([example.sid, world.newSid(example.sid.slice(0, 2))]);
  const resource = exchange(example, exchanges);
  return {
    ...resource,
    ...fromParameters(resource, path),
    ...fromParameters(resource, body),
    ...stamped(context, resource, ['date_created', 'date_updated']),
  };
}
