import type { Schema } from './document';
import type { Operation } from './operation';

const strings: Record<string, string> = {
  'date-time': '2024-01-01T00:00:00Z',
  'date-time-rfc-2822': 'Mon, 01 Jan 2024 00:00:00 +0000',
  date: '2024-01-01',
  uri: 'https://example.com',
  email: 'someone@example.com',
  'phone-number': '+12025550199',
};

/** A SID for a pattern like `^SM[0-9a-fA-F]{32}$` or `^(SM|MM)[0-9a-fA-F]{32}$`. */
const sidFor = (pattern: string | undefined) => {
  const prefix = /^\^\(?([A-Z]{2})/.exec(pattern ?? '')?.[1];
  return prefix && prefix + 'a'.repeat(32);
};

/** A value of the schema, the same each time. */
function generate(schema: Schema, resolve: Operation['resolve'], depth = 0): unknown {
  const resolved = resolve(schema);
  const {
    type,
    enum: values,
    properties,
    items,
    allOf,
    oneOf,
    anyOf,
    nullable,
    format,
    pattern,
    example,
  } = resolved;
  if (example !== undefined) return example;
  if (values) return values[0];
  const alternative = oneOf?.[0] ?? anyOf?.[0];
  if (alternative) return generate(alternative, resolve, depth);
  if (allOf) return Object.assign({}, ...allOf.map((part) => generate(part, resolve, depth)));
  if (properties && depth < 5) {
    return Object.fromEntries(
      Object.entries(properties).map(([name, property]) => [
        name,
        generate(property, resolve, depth + 1),
      ]),
    );
  }
  if (type === 'array') return items && depth < 5 ? [generate(items, resolve, depth + 1)] : [];
  const sid = sidFor(pattern);
  if (sid) return sid;
  if (nullable) return null;
  if (type === 'integer' || type === 'number') return 0;
  if (type === 'boolean') return false;
  if (type === 'string') return strings[format ?? ''] ?? '';
  return {};
}

/**
 * An answer of the operation: the first example of Twilio's document, or one made from the schema.
 */
export function exampleOf(operation: Operation): unknown {
  const { media } = operation.success;
  const [first] = Object.values(media?.examples ?? {});
  return structuredClone(
    first?.value ?? media?.example ?? generate(media?.schema ?? {}, operation.resolve),
  );
}
