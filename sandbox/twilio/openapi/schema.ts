import type { Schema } from './document';

const kept = new Set([
  'type', 'format', 'enum', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum', 'minItems', 'maxItems',
  'minProperties', 'maxProperties', 'required', 'uniqueItems',
]);

/** Twilio marks some formats of its own document as not to be checked. */
const ignoresFormat = (schema: Schema) =>
  (schema['x-twilio'] as { ignoreFormat?: boolean } | undefined)?.ignoreFormat === true;

const mapValues = <T, U>(record: Record<string, T>, map: (value: T) => U) =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));

/**
 * An OpenAPI schema as a JSON Schema (2019-09) for Ajv. `nullable` becomes a type and `oneOf` is read as `anyOf`,
 * because Twilio's alternatives overlap. Closed schemas refuse properties they do not name; the parts of a
 * combination stay open, since only the whole knows all names. References point to `definitions.open` or
 * `definitions.closed` of the document with this `id` (see {@link toDefinitions}).
 */
export function toJsonSchema(schema: Schema, id: string, closed: boolean): Schema {
  if (schema.$ref) {
    const name = schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1);
    return { $ref: `${id}#/definitions/${closed ? 'closed' : 'open'}/${name}` };
  }
  const inner = (part: Schema) => toJsonSchema(part, id, closed);
  const result: Schema = Object.fromEntries(Object.entries(schema).filter(([keyword]) => kept.has(keyword)));
  if (ignoresFormat(schema)) delete result.format;
  if (schema.items) result.items = inner(schema.items);
  if (schema.properties) result.properties = mapValues(schema.properties, inner);
  if (typeof schema.additionalProperties === 'object') {
    result.additionalProperties = inner(schema.additionalProperties);
  } else if (schema.additionalProperties === false) result.additionalProperties = false;

  const alternatives = schema.oneOf ?? schema.anyOf;
  if (alternatives) result.anyOf = alternatives.map((part) => toJsonSchema(part, id, false));
  if (schema.allOf) result.allOf = schema.allOf.map((part) => toJsonSchema(part, id, false));
  const names = schema.properties ?? alternatives ?? schema.allOf;
  if (closed && names && schema.additionalProperties === undefined) result.unevaluatedProperties = false;
  return schema.nullable ? { anyOf: [{ type: 'null' }, result] } : result;
}

/** All named schemas of a document, open and closed, as one schema document for Ajv. */
export function toDefinitions(schemas: Record<string, Schema>, id: string): Schema {
  const all = (closed: boolean) => mapValues(schemas, (schema) => toJsonSchema(schema, id, closed));
  return { $id: id, definitions: { open: all(false), closed: all(true) } };
}
