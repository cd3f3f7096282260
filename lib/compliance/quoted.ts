/**
 * How a sentence quotes what the item says. `discreet` takes it out again for the record, so the
 * value itself must not hold what ends it.
 */
export const quoted = (value: string): string => `("${value.replaceAll('"', '”')}")`;
