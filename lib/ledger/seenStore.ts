export interface SeenStore {
  /**
   * Marks an event as handled; `true` only the first time, across all processes.
   * @param now the time; `undefined`: by the ledger's own clock
   * @param by a name: whoever returns under it gets `true` again
   */
  first(id: string, now: Date | undefined, keepForSeconds: number, by?: string): Promise<boolean>;
  /**
   * Marks what one process at a time does, and always for the same number of seconds. A mark that
   * would last longer than that was made by a clock that was ahead, and keeps nobody from it.
   */
  claim(id: string, now: Date | undefined, heldForSeconds: number, by?: string): Promise<boolean>;
  /** Whether it is marked. */
  has(id: string, now: Date | undefined): Promise<boolean>;
  /** Removes the mark that was set under this name. */
  forget(id: string, by: string): Promise<void>;
  prune(now: Date): Promise<number>;
}
