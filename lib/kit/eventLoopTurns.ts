import { setImmediate as nextTurn } from 'node:timers/promises';

/** n8n's event loop also serves webhooks: it gets a turn after this long. */
const turnMilliseconds = 20;

/** Gives the event loop its turns while work goes on that takes long; one for all who do it. */
export class EventLoopTurns {
  private began = performance.now();
  private next: Promise<void> | undefined;

  /** Whether somebody waits for the event loop's turn now. */
  get isTaking(): boolean {
    return this.next !== undefined;
  }

  /** To be awaited before each piece of work: waits when a turn is due. */
  readonly due = async (): Promise<void> => {
    while (performance.now() - this.began >= turnMilliseconds) await (this.next ??= this.take());
  };

  private async take(): Promise<void> {
    await nextTurn();
    this.began = performance.now();
    this.next = undefined;
  }
}
