/**
 * What follows from an object that many messages share (a list of jurisdictions' rows), worked out
 * once for each.
 */
export const derived = <From extends object, To>(
  make: (from: From) => To,
): ((from: From) => To) => {
  const known = new WeakMap<From, { made: To }>();
  return (from) => {
    let found = known.get(from);
    if (found === undefined) known.set(from, (found = { made: make(from) }));
    return found.made;
  };
};
