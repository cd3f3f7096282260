import * as workflow from 'n8n-workflow';
import type { INodeExecutionData, INodeParameters } from 'n8n-workflow';

/** What n8n reads in its own way, or refuses, between quotation marks. */
const odd = String.raw`\\{}\n\r\u2028\u2029`;
/** `{{ $json.to }}`, `{{ $json.lead["first name"] }}`: a field of the item and nothing else. */
const field = String.raw`\.[A-Za-z_]\w*|\["[^"${odd}]*"\]|\['[^'${odd}]*'\]`;
const fields = new RegExp(field, 'g');
const plain = new RegExp(String.raw`^=\{\{\s*\$json((?:${field})+)\s*\}\}$`);

/** Reads an expression's value off an item; `undefined` where n8n has to evaluate it. */
type ReadPlain = (item: INodeExecutionData | undefined) => string | number | boolean | undefined;

/**
 * How to read those of a node's parameters, by name, whose expression only names a field of the
 * item. To evaluate it, in a world of its own with all that an expression may use, takes n8n longer
 * than it takes us to send the message.
 */
export function plainExpressionsOf(parameters: INodeParameters): ReadonlyMap<string, ReadPlain> {
  const found = new Map<string, ReadPlain>();
  for (const [name, stored] of Object.entries(parameters)) {
    const names = typeof stored === 'string' && namesIn(stored);
    if (names) found.set(name, readerOf(names));
  }
  return found;
}

/** The names that lead from the item to the field, unless n8n refuses one, such as `caller`. */
function namesIn(expression: string): string[] | undefined {
  const names = plain.exec(expression)?.[1]!.match(fields)!.map(nameOf);
  return names?.every((name) => isSafe?.(name)) ? names : undefined;
}

/** Earlier versions of n8n do not tell which names they refuse: those evaluate everything. */
const { isSafeObjectProperty: isSafe } = workflow as Partial<typeof workflow>;

const readerOf =
  (names: readonly string[]): ReadPlain =>
  (item) => {
    let value: unknown = item?.json;
    for (const name of names) {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
        return undefined;
      value = (value as Record<string, unknown>)[name];
    }
    return isPlain(value) ? value : undefined;
  };

const nameOf = (part: string): string => (part.startsWith('.') ? part.slice(1) : part.slice(2, -2));

/** Of anything else, n8n makes a copy or another form. */
const isPlain = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
