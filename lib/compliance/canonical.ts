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

const index = /^(?:0|[1-9]\d{0,9})$/;
const isIndex = (key: string): boolean => index.test(key) && Number(key) < 2 ** 32 - 1;
const startsWithDigit = /^\d/;

/** In the order in which an object with these keys has them: JavaScript puts indexes first. */
const inOrder = (keys: string[]): string[] => {
  sorted(keys);
  if (!keys.some((key) => startsWithDigit.test(key))) return keys;
  const indexes = keys.filter(isIndex).sort((one, other) => Number(one) - Number(other));
  return [...indexes, ...keys.filter((key) => !isIndex(key))];
};

/** Needs no escape, as nearly every text. */
const plain = /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/;
const quoted = (text: string): string => (plain.test(text) ? `"${text}"` : JSON.stringify(text));

/** `undefined` for what JSON leaves out. */
const written = (value: unknown): string | undefined => {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (value instanceof Date) return JSON.stringify(value.getTime());
  if (Array.isArray(value)) {
    let list = '';
    for (const member of value) list += `${list && ','}${written(member) ?? 'null'}`;
    return `[${list}]`;
  }
  const members = value as Record<string, unknown>;
  let text = '';
  for (const key of inOrder(Object.keys(members))) {
    const member = written(members[key]);
    // A user's variable may be called __proto__, and a reader that assigns it would lose it.
    if (member !== undefined)
      text += `${text && ','}${quoted(key === '__proto__' ? ' __proto__' : key)}:${member}`;
  }
  return `{${text}}`;
};

/**
 * JSON with ordered keys, dates as milliseconds and absent values left out: equal facts give equal
 * text. Written at once, as a copy in order for `JSON.stringify` costs twice as much.
 */
export const canonicalJson = (value: unknown): string => written(value) ?? 'null';
