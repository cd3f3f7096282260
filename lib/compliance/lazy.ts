/** Loads a heavy library at its first use: n8n loads this package at start-up and should not pay for it then. */
export const lazy = <T>(load: () => T): (() => T) => {
  let loaded: { value: T } | undefined;
  return () => (loaded ??= { value: load() }).value;
};
