/**
 * What XML 1.0 cannot hold, not even escaped: control characters, halves of surrogate pairs,
 * U+FFFE and U+FFFF (https://www.w3.org/TR/xml/#charsets).
 */
const unwritable = () => /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Where the first of them stands; -1 where there is none. */
export const firstUnwritable = (text: string): number => text.search(unwritable());

/** The same value without them, in all texts that it holds: a builder of XML would throw. */
export function writable<Value>(value: Value): Value {
  if (typeof value === 'string') return value.replace(unwritable(), '') as Value;
  if (Array.isArray(value)) return value.map(writable) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, writable(inner as unknown)]),
  ) as Value;
}
