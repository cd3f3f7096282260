import type { Schema } from './document';

const kept = new Set([
  'type',
  'format',
  'enum',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
  'required',
  'uniqueItems',
]);

/** Twilio marks some formats of its own document as not to be checked. */
const ignoresFormat = (schema: Schema) =>
  (schema['x-twilio'] as { ignoreFormat?: boolean } | undefined)?.ignoreFormat === true;

const mapValues = <T, U>(record: Record<string, T>, map: (value: T) => U) =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));

function orNull(schema: Schema): Schema {
  if (schema.type === undefined) return { anyOf: [{ type: 'null' }, schema] };
  return {
    ...schema,
    type: [schema.type, 'null'].flat(),
    ...(schema.enum && { enum: [...schema.enum, null] }),
  };
}

/**
 * How strictly a schema is meant: `closed` refuses properties it does not name (requests), `open`
 * takes them, and `lenient` also takes null anywhere and numbers written as text, since Twilio's
 * own examples of answers do.
 */
export type Strictness = 'closed' | 'open' | 'lenient';

/**
 * An OpenAPI schema as a JSON Schema (2019-09) for Ajv. `nullable` becomes a type and `oneOf` is
 * read as `anyOf`, because Twilio's alternatives overlap. The parts of a combination are never
 * closed: only the whole knows all names. References point into the `definitions` of the document
 * with this `id` (see {@link toDefinitions}).
 */
export function toJsonSchema(schema: Schema, id: string, strictness: Strictness): Schema {
  if (schema.$ref) {
    const name = schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1);
    const reference = { $ref: `${id}#/definitions/${strictness}/${name}` };
    return strictness === 'lenient' ? orNull(reference) : reference;
  }
  const inner = (part: Schema) => toJsonSchema(part, id, strictness);
  const part = (alternative: Schema) =>
    toJsonSchema(alternative, id, strictness === 'closed' ? 'open' : strictness);
  const result: Schema = Object.fromEntries(
    Object.entries(schema).filter(([keyword]) => kept.has(keyword)),
  );
  if (ignoresFormat(schema)) delete result.format;
  if (schema.items) result.items = inner(schema.items);
  if (schema.properties) result.properties = mapValues(schema.properties, inner);
  if (typeof schema.additionalProperties === 'object') {
    result.additionalProperties = inner(schema.additionalProperties);
  } else if (schema.additionalProperties === false) result.additionalProperties = false;

  if (strictness === 'lenient' && schema.type === 'number') result.type = ['number', 'string'];

  const alternatives = schema.oneOf ?? schema.anyOf;
  if (alternatives) result.anyOf = alternatives.map(part);
  if (schema.allOf) result.allOf = schema.allOf.map(part);
  const names = schema.properties ?? alternatives ?? schema.allOf;
  const isClosed = strictness === 'closed' && schema.additionalProperties === undefined;
  if (isClosed && names) result.unevaluatedProperties = false;
  return schema.nullable || strictness === 'lenient' ? orNull(result) : result;
}

/** All named schemas of a document in each strictness, as one schema document for Ajv. */
export function toDefinitions(
  schemas: Record<string, Schema>,
  id: string,
  strictnesses: Strictness[],
): Schema {
  const definitions = Object.fromEntries(
    strictnesses.map((strictness) => [
      strictness,
      mapValues(schemas, (schema) => toJsonSchema(schema, id, strictness)),
    ]),
  );
  return { $id: id, definitions };
}
