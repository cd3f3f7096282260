import type { Ledger } from '../ledger/ledger';
import { sleep, systemClock } from '../twilio/clock';
import { stopped } from '../twilio/pace';

/** Waits for the turn of a sender that has a ceiling. */
export type SenderTurns = (account: string, sender: string) => Promise<void>;

interface Waiting {
  resolve(): void;
  reject(reason: unknown): void;
}

/**
 * Gives turns to senders so that all executions and processes together keep to the ceiling: turns
 * are taken from the ledger, a second's worth at a time, and never before somebody waits for them.
 * @throws LedgerError; NetworkError (`cancelled`, nothing sent) when the signal came first
 */
export function senderTurns(
  ledger: Pick<Ledger, 'turns'>,
  perSecond: number,
  { signal, clock = systemClock }: { signal?: AbortSignal; clock?: typeof systemClock } = {},
): SenderTurns {
  const stepMilliseconds = 1000 / perSecond;
  const most = Math.max(1, Math.floor(perSecond));
  const queues = new Map<string, Waiting[]>();

  async function serve(name: string, queue: Waiting[]): Promise<void> {
    while (queue.length > 0) {
      const count = Math.min(most, queue.length);
      const startsIn = await ledger.turns.take(name, count, stepMilliseconds);
      const startsAt = clock.now() + startsIn;
      for (let turn = 0; turn < count && !signal?.aborted; turn++) {
        await sleep(clock, startsAt + turn * stepMilliseconds - clock.now(), signal);
        if (!signal?.aborted) queue.shift()!.resolve();
      }
      if (signal?.aborted) throw stopped();
    }
  }

  return async (account, sender) => {
    const name = `${account}/${sender}`;
    return new Promise<void>((resolve, reject) => {
      const waiting = { resolve, reject };
      const queue = queues.get(name);
      if (queue) return void queue.push(waiting);
      const begun = [waiting];
      queues.set(name, begun);
      serve(name, begun)
        .catch((reason: unknown) => begun.splice(0).forEach((one) => one.reject(reason)))
        .finally(() => queues.delete(name));
    });
  };
}
