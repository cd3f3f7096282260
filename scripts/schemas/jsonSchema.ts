import * as ts from 'typescript';

/**
 * The part of JSON Schema in which n8n describes the items of a node. Its editor wants one type,
 * and shows the first of several.
 */
export interface JsonSchema {
  type?: string | string[];
  format?: 'date-time';
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  /** Set where more may come, such as the fields of the item that came in. */
  additionalProperties?: true;
}

/** Deeper than any output; types that hold themselves would have no end. */
const maxDepth = 8;

/**
 * What a value of a type looks like as JSON: dates as texts, objects of the SDK by their `toJSON`,
 * functions not at all.
 */
export function jsonSchema(type: ts.Type, checker: ts.TypeChecker, depth = 0): JsonSchema {
  const parts = (type.isUnion() ? type.types : [type]).filter(
    (part) => !(part.flags & ts.TypeFlags.Undefined),
  );
  const known = parts.filter((part) => !(part.flags & ts.TypeFlags.Null));
  const schemas = known.map((part) => partSchema(part, checker, depth));
  const [first = {}, ...rest] = schemas;
  const merged = rest.reduce(merge, first);
  const isNullable =
    known.length < parts.length &&
    typeof merged.type === 'string' &&
    merged.type !== 'object' &&
    merged.type !== 'array';
  return isNullable ? { ...merged, type: [merged.type as string, 'null'] } : merged;
}

function partSchema(type: ts.Type, checker: ts.TypeChecker, depth: number): JsonSchema {
  const { flags } = type;
  if (flags & ts.TypeFlags.StringLike || isBranded(type)) return { type: 'string' };
  if (flags & ts.TypeFlags.NumberLike) return { type: 'number' };
  if (flags & ts.TypeFlags.BooleanLike) return { type: 'boolean' };
  // What Twilio's SDK has no type for is an object in all cases that an output has.
  if (!(flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) || depth > maxDepth)
    return { type: 'object', additionalProperties: true };
  if (type.symbol?.name === 'Date') return { type: 'string', format: 'date-time' };
  if (checker.isArrayLikeType(type)) {
    const element = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
    return { type: 'array', items: jsonSchema(element!, checker, depth + 1) };
  }
  const toJson = type.getProperty('toJSON');
  if (toJson) {
    const [signature] = checker.getTypeOfSymbol(toJson).getCallSignatures();
    if (signature) return jsonSchema(signature.getReturnType(), checker, depth + 1);
  }
  return objectSchema(type, checker, depth);
}

/** A text that only its own room makes, such as a `Person`. */
const isBranded = (type: ts.Type): boolean =>
  type.isIntersection() && type.types.some(({ flags }) => flags & ts.TypeFlags.StringLike);

function objectSchema(type: ts.Type, checker: ts.TypeChecker, depth: number): JsonSchema {
  const properties = checker
    .getPropertiesOfType(type)
    .map((property) => [property.name, checker.getTypeOfSymbol(property)] as const)
    .filter(([name, value]) => !name.startsWith('_') && value.getCallSignatures().length === 0);
  return {
    type: 'object',
    properties: Object.fromEntries(
      properties.map(([name, value]) => [name, jsonSchema(value, checker, depth + 1)]),
    ),
    ...(checker.getIndexInfoOfType(type, ts.IndexKind.String) && { additionalProperties: true }),
  };
}

/** One of two kinds of value: objects have the properties of both, simple values both types. */
function merge(one: JsonSchema, other: JsonSchema): JsonSchema {
  if (one.type === 'object' && other.type === 'object') {
    const shared = Object.entries(other.properties ?? {}).map(([name, schema]) => {
      const own = one.properties?.[name];
      return [name, own ? merge(own, schema) : schema] as const;
    });
    return { ...one, properties: { ...one.properties, ...Object.fromEntries(shared) } };
  }
  if (one.type === undefined) return other;
  const types = new Set([one.type, other.type ?? []].flat());
  const areSimple = [...types].every((type) => type !== 'object' && type !== 'array');
  return areSimple && types.size > 1 ? { ...one, type: [...types] } : one;
}
