/**
 * Makes something once, at its first use: n8n loads this package at start-up, and no run pays for
 * what it does not need.
 */
export const lazy = <T>(make: () => T): (() => T) => {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};
