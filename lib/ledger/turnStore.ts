/** The order in which all executions and processes may send from a sender that has a limit. */
export interface TurnStore {
  /**
   * Takes `count` consecutive turns at a sender, `stepMilliseconds` apart.
   * @returns in how many milliseconds the first of them begins
   */
  take(sender: string, count: number, stepMilliseconds: number): Promise<number>;
  prune(): Promise<number>;
}
