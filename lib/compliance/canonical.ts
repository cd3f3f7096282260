/** Sorts in place: objects have few keys, for which this takes a third of the time of `sort`. */
const sorted = (keys: string[]): string[] => {
  for (let index = 1; index < keys.length; index++) {
    const key = keys[index] as string;
    let before = index - 1;
    while (before >= 0 && (keys[before] as string) > key) {
      keys[before + 1] = keys[before] as string;
      before--;
    }
    keys[before + 1] = key;
  }
  return keys;
};

/** The same value with the keys of every object in one order and dates as milliseconds. */
const ordered = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Date) return value.getTime();
  if (Array.isArray(value)) return value.map(ordered);
  const members = value as Record<string, unknown>;
  const copy: Record<string, unknown> = {};
  // A user's variable may have this name, and assigning it would set the prototype instead.
  for (const key of sorted(Object.keys(members)))
    copy[key === '__proto__' ? ' __proto__' : key] = ordered(members[key]);
  return copy;
};

/**
 * JSON with ordered keys, dates as milliseconds and absent values left out: equal facts give equal
 * text.
 */
export const canonicalJson = (value: unknown): string => JSON.stringify(ordered(value)) ?? 'null';
