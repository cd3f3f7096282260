/**
 * Encodes parameters as Twilio reads them, in bodies and in queries: lists as repeated keys, dates
 * as ISO 8601 in seconds, objects as JSON; `undefined` is left out.
 */
export function formEncode(parameters: object): string {
  const encoded = new URLSearchParams();
  for (const [key, value] of Object.entries(parameters)) {
    for (const single of Array.isArray(value) ? value : [value]) {
      if (single !== undefined) encoded.append(key, asText(single));
    }
  }
  return encoded.toString();
}

function asText(value: unknown): string {
  if (value === null) return '';
  if (value instanceof Date) return value.toISOString().replace(/\.\d+/, '');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
