import * as z from 'zod/v4';
import { isBlank, looksOf, type Field, type Look } from '../field';

interface MapperLook extends Look {
  /** Name of the node's method that says which values there are. */
  method: string;
  /** Parameters whose change reloads the values. */
  dependsOn: string[];
  /** What the rows are called, singular and plural. */
  words: { singular: string; plural: string };
}

/**
 * Named values whose names only Twilio knows, such as the variables of a template: one input for
 * each, or an expression that gives a JSON object. Values are texts.
 */
export function mapper(look: MapperLook): Field<Record<string, string>> {
  return {
    label: look.label,
    property: () => ({
      ...looksOf(look),
      type: 'resourceMapper',
      noDataExpression: true,
      default: { mappingMode: 'defineBelow', value: null },
      typeOptions: {
        loadOptionsDependsOn: [...look.dependsOn],
        resourceMapper: {
          resourceMapperMethod: look.method,
          mode: 'add',
          fieldWords: { ...look.words },
          addAllFields: true,
          supportAutoMap: false,
        },
      },
    }),
    schema: () =>
      z.preprocess(
        mapped,
        z.record(
          z.string(),
          z.string(),
          'is not a set of named texts: write it as {"1": "Ann", "2": "Monday"}',
        ),
      ),
  };
}

function mapped(given: unknown): unknown {
  const value = isMapperValue(given) ? given.value : parsed(given);
  if (isBlank(value)) return {};
  if (typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value as object)
      .filter(([, entry]) => !isBlank(entry))
      .map(([name, entry]) => [
        name,
        typeof entry === 'object' ? JSON.stringify(entry) : String(entry),
      ]),
  );
}

const isMapperValue = (given: unknown): given is { value: unknown } =>
  typeof given === 'object' && given !== null && 'mappingMode' in given && 'value' in given;

function parsed(given: unknown): unknown {
  if (typeof given !== 'string' || given.trim() === '') return given;
  try {
    return JSON.parse(given);
  } catch {
    return given;
  }
}
