export interface SeenStore {
  /**
   * Marks an event as handled; `true` only the first time, across all processes.
   * @param by a name: whoever returns under it gets `true` again
   */
  first(id: string, now: Date, keepForSeconds: number, by?: string): Promise<boolean>;
  /** Whether it is marked. */
  has(id: string, now: Date): Promise<boolean>;
  /** Removes the mark that was set under this name. */
  forget(id: string, by: string): Promise<void>;
  prune(now: Date): Promise<number>;
}
