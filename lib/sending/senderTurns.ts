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

/** A turn taken from the ledger, by our own clock. */
interface Turn {
  /** Not before. */
  at: number;
  /** When it may have begun at the earliest. */
  dueAt: number;
}

/**
 * Whoever comes later than this has missed the turn and takes another: otherwise a process that
 * was held up would send what it missed on top of what the others send.
 */
const leastToleranceMilliseconds = 100;
/** After so many missed turns, a process that is always late sends all the same. */
const mostMissed = 3;

/**
 * When each sender's last request in this process really began, so that late ones keep their
 * distance too.
 */
const lastMoments = new WeakMap<object, Map<string, Promise<number>>>();

export interface TurnSignals {
  /** The execution's cancel signal. */
  signal?: AbortSignal | undefined;
  /** Another item has stopped the list: whoever waits for a turn gets its reason instead. */
  halt?: AbortSignal | undefined;
}

/** @throws what ends whatever has not begun, if something does */
export function throwIfEnding({ signal, halt }: TurnSignals): void {
  halt?.throwIfAborted();
  if (signal?.aborted) throw stopped();
}

/**
 * Hands out turns so that all executions and processes together keep to the limit. Turns are taken
 * from the ledger, a second's worth at a time, and never before somebody is waiting for them.
 * @throws LedgerError; NetworkError (`cancelled`, nothing sent) when the signal came first
 */
export function senderTurns(
  ledger: Pick<Ledger, 'turns'>,
  perSecond: number,
  { signal, halt, clock = systemClock }: TurnSignals & { clock?: typeof systemClock } = {},
): SenderTurns {
  const ending = AbortSignal.any([signal, halt].filter((one) => one !== undefined));
  const stepMilliseconds = 1000 / perSecond;
  const toleranceMilliseconds = Math.max(stepMilliseconds, leastToleranceMilliseconds);
  const most = Math.max(1, Math.floor(perSecond));
  const queues = new Map<string, Waiting[]>();
  const last = lastMoments.get(ledger) ?? new Map<string, Promise<number>>();
  lastMoments.set(ledger, last);

  async function take(name: string, count: number): Promise<Turn> {
    const askedAt = clock.now();
    const startsIn = await ledger.turns.take(name, count, stepMilliseconds);
    // The ledger counts from somewhere between question and answer.
    return { at: clock.now() + startsIn, dueAt: askedAt + startsIn };
  }

  /** Another turn for one that was missed; the missed one where the ledger gives no other. */
  const another = async (name: string, missed: Turn): Promise<Turn> =>
    take(name, 1).catch(() => ({ ...missed, dueAt: Infinity }));

  const momentOf =
    (name: string, given: Turn): Moment =>
    async () => {
      const before = last.get(name) ?? Promise.resolve(-Infinity);
      const begun = before.then(async (lastAt) => {
        let turn = given;
        for (let missed = 0; ; missed++) {
          const at = Math.max(turn.at, lastAt + stepMilliseconds);
          await sleep(clock, Math.max(0, at - clock.now()), signal);
          const isMissed = clock.now() - turn.dueAt > toleranceMilliseconds;
          if (!isMissed || missed === mostMissed) return clock.now();
          turn = await another(name, turn);
        }
      });
      last.set(name, begun);
      await begun;
    };

  async function serve(name: string, queue: Waiting[]): Promise<void> {
    try {
      while (queue.length > 0) {
        throwIfEnding({ signal, halt });
        const count = Math.min(most, queue.length);
        const { at, dueAt } = await take(name, count);
        for (let turn = 0; turn < count && !ending.aborted; turn++) {
          const later = turn * stepMilliseconds;
          const own = { at: at + later, dueAt: dueAt + later };
          await sleep(clock, Math.max(0, own.at - leadMilliseconds - clock.now()), ending);
          if (!ending.aborted) queue.shift()!.resolve(momentOf(name, own));
        }
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
