import { setImmediate as nextTurn } from 'node:timers/promises';

/** n8n's event loop also serves webhooks: it gets a turn after this long. */
const turnMilliseconds = 20;

/**
 * Gives the event loop its turns during long work. Share one instance among all parts of that work.
 */
export class EventLoopTurns {
  private began = performance.now();
  private next: Promise<void> | undefined;

  /** Whether a turn of the event loop is being awaited. */
  get isTaking(): boolean {
    return this.next !== undefined;
  }

  /** Await this before each piece of work: it waits when a turn is due. */
  readonly due = async (): Promise<void> => {
    while (performance.now() - this.began >= turnMilliseconds) await (this.next ??= this.take());
  };

  private async take(): Promise<void> {
    await nextTurn();
    this.began = performance.now();
    this.next = undefined;
  }
}
