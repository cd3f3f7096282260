import { SenderRate } from './senderRate';

interface Turn<T> {
  order: number;
  value: T;
  next?: Turn<T>;
}

interface Queue<T> {
  first: Turn<T>;
  last: Turn<T>;
}

/** Who waits, first come, first served; a sender that may not send yet holds up only itself. */
export class Turns<T> {
  private readonly queues = new Map<string, Queue<T>>();
  private readonly rates = new Map<string, SenderRate>();
  private count = 0;

  /** Without a ceiling, or for the sender `''`, there is no spacing. */
  constructor(private readonly messagesPerSecond?: number) {}

  get isEmpty(): boolean {
    return this.queues.size === 0;
  }

  push(sender: string, value: T): void {
    const turn: Turn<T> = { order: this.count++, value };
    const queue = this.queues.get(sender);
    if (queue) queue.last = queue.last.next = turn;
    else this.queues.set(sender, { first: turn, last: turn });
  }

  /**
   * Takes out the longest waiting whose sender may send now; else tells when (milliseconds of the
   * clock) one may.
   */
  take(now: number): { value: T } | { opensAt: number } {
    let chosen: { sender: string; queue: Queue<T>; order: number } | undefined;
    let opensAt = Infinity;
    for (const [sender, queue] of this.queues) {
      const senderOpensAt = this.rateOf(sender)?.opensAt ?? 0;
      const { order } = queue.first;
      if (senderOpensAt <= now && order < (chosen?.order ?? Infinity))
        chosen = { sender, queue, order };
      opensAt = Math.min(opensAt, senderOpensAt);
    }
    if (!chosen) return { opensAt };
    const { sender, queue } = chosen;
    const { value, next } = queue.first;
    if (next) queue.first = next;
    else this.queues.delete(sender);
    this.rateOf(sender)?.take(now);
    return { value };
  }

  /** Takes all out. */
  drain(): T[] {
    const values: T[] = [];
    for (const { first } of this.queues.values()) {
      for (let turn: Turn<T> | undefined = first; turn; turn = turn.next) values.push(turn.value);
    }
    this.queues.clear();
    return values;
  }

  private rateOf(sender: string): SenderRate | undefined {
    if (!this.messagesPerSecond || sender === '') return undefined;
    const rate = this.rates.get(sender) ?? new SenderRate(this.messagesPerSecond);
    this.rates.set(sender, rate);
    return rate;
  }
}
