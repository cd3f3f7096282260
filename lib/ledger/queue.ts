/** Waits until everybody who entered before has left; returns the function to leave with. */
export type EnterQueue = () => Promise<() => void>;

/** A queue that serves one at a time, in order of arrival. */
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
