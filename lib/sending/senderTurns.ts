import type { Ledger } from '../ledger/ledger';
import { sleep, systemClock } from '../twilio/clock';
import { stopped } from '../twilio/pace';

/** Waits for the moment of a turn; call it right before the request. */
export type Moment = () => Promise<void>;

/**
 * Waits for the turn of a sender that has a limit. Resolves a little before the moment, which
 * leaves time for the reservation.
 */
export type SenderTurns = (account: string, sender: string) => Promise<Moment>;

interface Waiting {
  resolve(moment: Moment): void;
  reject(reason: unknown): void;
}

/** Enough time to make a reservation. */
const leadMilliseconds = 300;

/**
 * When each sender's last request in this process really began, so that late ones keep their
 * distance too.
 */
const lastMoments = new WeakMap<object, Map<string, Promise<number>>>();

/**
 * Hands out turns so that all executions and processes together keep to the limit. Turns are taken
 * from the ledger, a second's worth at a time, and never before somebody is waiting for them.
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
  const last = lastMoments.get(ledger) ?? new Map<string, Promise<number>>();
  lastMoments.set(ledger, last);

  const momentOf =
    (name: string, turnAt: number): Moment =>
    async () => {
      const before = last.get(name) ?? Promise.resolve(-Infinity);
      const begun = before.then(async (lastAt) => {
        const at = Math.max(turnAt, lastAt + stepMilliseconds);
        await sleep(clock, Math.max(0, at - clock.now()), signal);
        return clock.now();
      });
      last.set(name, begun);
      await begun;
    };

  async function serve(name: string, queue: Waiting[]): Promise<void> {
    try {
      while (queue.length > 0) {
        const count = Math.min(most, queue.length);
        const startsIn = await ledger.turns.take(name, count, stepMilliseconds);
        const startsAt = clock.now() + startsIn;
        for (let turn = 0; turn < count && !signal?.aborted; turn++) {
          const turnAt = startsAt + turn * stepMilliseconds;
          await sleep(clock, Math.max(0, turnAt - leadMilliseconds - clock.now()), signal);
          if (!signal?.aborted) queue.shift()!.resolve(momentOf(name, turnAt));
        }
        if (signal?.aborted) throw stopped();
      }
    } catch (reason) {
      queue.forEach((one) => one.reject(reason));
    }
    // No await between the last look at the queue and this: nobody can join a queue that is no
    // longer served.
    queues.delete(name);
  }

  return async (account, sender) => {
    const name = `${account}/${sender}`;
    return new Promise<Moment>((resolve, reject) => {
      const waiting = { resolve, reject };
      const queue = queues.get(name);
      if (queue) return void queue.push(waiting);
      const begun = [waiting];
      queues.set(name, begun);
      void serve(name, begun);
    });
  };
}
