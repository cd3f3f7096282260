/** Gives a value as it may leave: secrets in its texts are hidden, in however deep a place. */
export type Mask = <Value>(value: Value) => Value;

/** What stands in place of a secret. */
export const hidden = '[hidden]';

/** What is done with the texts of a value; `Place` is what counts of where they stand. */
interface Change<Place> {
  start: Place;
  /** The place of an entry of an object. */
  into(place: Place, name: string, object: object): Place;
  text(text: string, place: Place): string;
  /** Of a number; they stay as they are without it. */
  number?(value: number, place: Place): unknown;
  /** Of the name of a field; names stay as they are without it. */
  name?(name: string): string;
  /** Whether a list is hidden whole. */
  hidesList?(list: readonly unknown[]): boolean;
}

/** What lies deeper is hidden whole: nobody reads it, and the stack has an end. */
const deepest = 300;

/** Changes the texts of a value, and copies only what has changed. */
export function changeTexts<Place>(change: Change<Place>): Mask {
  const { start, into, text, number = asIs, name: renamed = asIs, hidesList } = change;
  const changed = (value: unknown, place: Place, depth: number): unknown => {
    if (typeof value === 'string') return text(value, place);
    if (typeof value === 'number') return number(value, place);
    if (typeof value !== 'object' || value === null) return value;
    if (depth > deepest) return hidden;
    if (Array.isArray(value)) return hidesList?.(value) ? hidden : inArray(value, place, depth + 1);
    return isPlain(value) ? inObject(value, place, depth + 1) : value;
  };
  const inArray = (list: unknown[], place: Place, depth: number): unknown[] => {
    let copy: unknown[] | undefined;
    for (let index = 0; index < list.length; index++) {
      const own = changed(list[index], place, depth);
      if (own !== list[index]) (copy ??= [...list])[index] = own;
    }
    return copy ?? list;
  };
  const inObject = (object: object, place: Place, depth: number): object => {
    const values = object as Record<string, unknown>;
    const names = Object.keys(values);
    let copy: Array<[string, unknown]> | undefined;
    for (const [index, name] of names.entries()) {
      const value = values[name];
      const [own, ownName] = [changed(value, into(place, name, object), depth), renamed(name)];
      if (own !== value || ownName !== name)
        copy ??= names.slice(0, index).map((before) => [before, values[before]]);
      copy?.push([ownName, own]);
    }
    return copy ? Object.fromEntries(copy) : object;
  };
  return (value) => changed(value, start, 0) as typeof value;
}

const asIs = <Value>(value: Value): Value => value;

/** Dates and the like have no texts of their own. */
const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};
