import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { outputSchemas } from '../../scripts/schemas/outputSchemas';
import type { JsonSchema } from '../../scripts/schemas/jsonSchema';

const ajv = addFormats(new Ajv({ allErrors: true, allowUnionTypes: true }));
const validators = new Map<string, ValidateFunction>();
let schemas: Record<string, JsonSchema> | undefined;

/**
 * The schema, taking nothing that it does not name, except in objects of which it names nothing.
 */
const closed = ({ properties, items, ...rest }: JsonSchema): object => ({
  ...rest,
  ...(items && { items: closed(items) }),
  ...(properties &&
    Object.keys(properties).length > 0 && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, schema]) => [name, closed(schema)]),
      ),
      additionalProperties: rest.additionalProperties ?? false,
    }),
});

/** A value without what is not known: `null` has no type that the editor could show. */
const known = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.filter((entry) => entry !== null).map(known);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, entry]) => entry !== null)
      .map(([name, entry]) => [name, known(entry)]),
  );
};

/**
 * Where an item differs from what the editor shows of it before the first run.
 * @param path of the schema without version: `TwilioOps/message/send`
 */
export function faultsOf(path: string, json: object): string[] {
  schemas ??= outputSchemas();
  const [node, resource, operation] = path.split('/');
  const schema = schemas[`${node}/__schema__/v1.0.0/${resource}/${operation}.json`];
  if (!schema) return ['there is no schema'];
  const validate = validators.get(path) ?? ajv.compile(closed(schema));
  validators.set(path, validate);
  validate(known(json));
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}
