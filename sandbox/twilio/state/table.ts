/** A resource as Twilio's answers show it: snake_case names, `sid` or another key. */
export type Wire = Record<string, unknown>;

/** The resource without some of its fields. */
export const without = (wire: Wire, ...names: string[]): Wire =>
  Object.fromEntries(Object.entries(wire).filter(([name]) => !names.includes(name)));

/** Resources of one collection, in the order of creation. */
export class Table<T> {
  private readonly rows = new Map<string, T>();

  get size(): number {
    return this.rows.size;
  }

  get(key: string): T | undefined {
    return this.rows.get(key);
  }

  add(key: string, row: T): T {
    this.rows.set(key, row);
    return row;
  }

  delete(key: string): boolean {
    return this.rows.delete(key);
  }

  find(test: (row: T) => boolean): T | undefined {
    for (const row of this.rows.values()) if (test(row)) return row;
    return undefined;
  }

  /** Oldest first. */
  get all(): T[] {
    return [...this.rows.values()];
  }

  get newestFirst(): T[] {
    return this.all.reverse();
  }
}
