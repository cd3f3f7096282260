/** Heartbeats of those who hold reservations. */
export interface OwnerStore {
  /** Counts one more heartbeat for each. */
  beat(owners: readonly string[]): Promise<void>;
  /** How many heartbeats each has sent; those that sent none are not in the map. */
  beatsOf(owners: readonly string[]): Promise<Map<string, number>>;
  /** Forgets owners that have ended. */
  end(owners: readonly string[]): Promise<void>;
  prune(): Promise<number>;
}
