import type { Schema } from './document';

/** Keys and values as they stood in a query or a form; a key given several times has an array. */
export type RawParameters = Record<string, string | string[] | undefined>;

/** Follows references to the schema itself. */
export type Resolve = (schema: Schema) => Schema;

interface Decoded {
  values: Record<string, unknown>;
  problems: string[];
}

/** Twilio takes a bare date in filters, although its document says `date-time`. */
const isDate = /^\d{4}-\d{2}-\d{2}$/;

function decodeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * One text value in the type its schema asks for; it stays text where it does not fit, for the
 * check to name.
 */
function decodeScalar(schema: Schema, text: string, resolve: Resolve): unknown {
  const { type, format } = resolve(schema);
  if (type === 'integer') return /^-?\d+$/.test(text) ? Number(text) : text;
  if (type === 'number')
    return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text;
  if (type === 'object' || type === undefined) return decodeJson(text);
  if (format === 'date-time' && isDate.test(text)) return `${text}T00:00:00Z`;
  return text;
}

/**
 * Reads a form or a query by its schema: unknown and wrongly repeated keys are problems, values get
 * their type.
 */
export function decode(
  properties: Record<string, Schema>,
  raw: RawParameters,
  resolve: Resolve,
): Decoded {
  const values: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [name, value] of Object.entries(raw)) {
    const schema = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (!schema) {
      problems.push(`unknown parameter ${name}`);
      continue;
    }
    const { type, items } = resolve(schema);
    if (type === 'array') {
      const list = [value ?? []].flat().map((text) => decodeScalar(items ?? {}, text, resolve));
      if (list.includes(undefined)) problems.push(`${name} must be JSON`);
      values[name] = list;
    } else if (Array.isArray(value)) {
      problems.push(`${name} is given ${value.length} times, but is not a list`);
    } else {
      values[name] = decodeScalar(schema, value ?? '', resolve);
      if (values[name] === undefined) problems.push(`${name} must be JSON`);
    }
  }
  return { values, problems };
}
