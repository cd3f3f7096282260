import type { Wire } from './table';

/** `MessagingServiceSid` → `messaging_service_sid`. */
export const snakeCase = (name: string) =>
  name.replaceAll(/(?<=[a-z0-9])[A-Z]/g, (letter) => `_${letter}`).toLowerCase();

const inTypeOf = (shown: unknown, value: unknown) =>
  typeof shown === 'string' && typeof value !== 'object' ? String(value) : value;

/**
 * The parameters that a resource shows under the same name, in the resource's own types. A dotted
 * name is a part of an inner object: `Timers.Inactive` is `timers.inactive`.
 */
export function fromParameters(resource: Wire, parameters: Record<string, unknown>): Wire {
  const result: Wire = {};
  for (const [name, value] of Object.entries(parameters)) {
    const [outer = '', inner] = name.split('.').map(snakeCase);
    if (!(outer in resource)) continue;
    if (inner === undefined) result[outer] = inTypeOf(resource[outer], value);
    else
      result[outer] = { ...(resource[outer] as Wire), ...(result[outer] as Wire), [inner]: value };
  }
  return result;
}
