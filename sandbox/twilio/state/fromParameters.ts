import type { Wire } from './table';

/** `MessagingServiceSid` → `messaging_service_sid`. */
export const snakeCase = (name: string) => name.replaceAll(/(?<=[a-z0-9])[A-Z]/g, (letter) => `_${letter}`).toLowerCase();

/** The parameters that a resource shows under the same name, in the resource's own types. */
export function fromParameters(resource: Wire, parameters: Record<string, unknown>): Wire {
  const named = Object.entries(parameters).map(([name, value]) => [snakeCase(name), value] as const);
  return Object.fromEntries(named.filter(([name]) => name in resource).map(([name, value]) => [
    name, typeof resource[name] === 'string' && typeof value !== 'object' ? String(value) : value,
  ]));
}
