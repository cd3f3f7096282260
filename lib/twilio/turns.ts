interface Turn<T> {
  value: T;
  next?: Turn<T>;
}

/** A queue: first come, first served, and as fast with a hundred thousand entries as with one. */
export class Turns<T> {
  private first: Turn<T> | undefined;
  private last: Turn<T> | undefined;

  get isEmpty(): boolean {
    return this.first === undefined;
  }

  push(value: T): void {
    const turn: Turn<T> = { value };
    if (this.last) this.last.next = turn;
    else this.first = turn;
    this.last = turn;
  }

  /** Takes out the one that has waited longest; `undefined` when none waits. */
  take(): T | undefined {
    const turn = this.first;
    this.first = turn?.next;
    if (!this.first) this.last = undefined;
    return turn?.value;
  }
}
