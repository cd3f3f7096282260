/** The latest entries of a list that may grow without end, and how many there were in all. */
export class Log<T> implements Iterable<T> {
  private entries: T[] = [];
  private start = 0;
  total = 0;

  constructor(private readonly size: number) {}

  add(entry: T): T {
    this.total += 1;
    if (this.entries.length < this.size) this.entries.push(entry);
    else {
      this.entries[this.start] = entry;
      this.start = (this.start + 1) % this.size;
    }
    return entry;
  }

  /** Oldest first. */
  get all(): T[] {
    return [...this.entries.slice(this.start), ...this.entries.slice(0, this.start)];
  }

  [Symbol.iterator]() {
    return this.all[Symbol.iterator]();
  }

  clear(): void {
    this.entries = [];
    this.start = 0;
    this.total = 0;
  }
}
