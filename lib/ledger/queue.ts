/** Waits until all who entered before have left; gives the function by which to leave. */
export type EnterQueue = () => Promise<() => void>;

/** A queue in which one at a time is served, in the order of coming. */
export function queue(): EnterQueue {
  let lastServed: Promise<void> = Promise.resolve();
  return async () => {
    const before = lastServed;
    let leave!: () => void;
    lastServed = new Promise((resolve) => (leave = resolve));
    await before;
    return leave;
  };
}
