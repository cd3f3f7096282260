import type { Ledger } from '../ledger/ledger';
import { places } from '../twilio/places';
import { senderTurns, type Moment } from './senderTurns';

/** The turn of one item, which it waits for in two steps. */
export interface Turn {
  /** Until a little before the moment: time for the reservation. */
  approach(): Promise<void>;
  /** Until the moment itself, right before the request. */
  begin(): Promise<void>;
  /** Lets the next one approach, also where this one sends nothing after all. */
  leave(): void;
}

/**
 * Keeps to a limit for each sender. What waits longer than a second for its sender does so before
 * it gets a turn, so that it is judged as things are when it goes out.
 * @param sender `null` waits for nobody
 */
export type Pacing = (account: string, sender: string | null) => Promise<Turn | undefined>;

interface Options {
  /** The execution's cancel signal. */
  signal: AbortSignal | undefined;
  /** Another item has stopped the list: what waits throws its reason. */
  halt: AbortSignal;
}

/** @param perSecond messages of each sender, in all executions and processes together */
export function pacingOf(
  ledger: Pick<Ledger, 'turns'>,
  perSecond: number,
  { signal, halt }: Options,
): Pacing {
  const ending = signal ? AbortSignal.any([signal, halt]) : halt;
  const take = senderTurns(ledger, perSecond, { signal: ending });
  // So nobody who says STOP meanwhile gets what was allowed before.
  const place = places(Math.max(1, Math.ceil(perSecond)));
  return async (account, sender) => {
    if (sender === null) return undefined;
    const leave = await place(`${account}/${sender}`);
    let moment: Moment | undefined;
    return {
      async approach() {
        moment = await take(account, sender).catch((thrown: unknown) => {
          halt.throwIfAborted();
          throw thrown;
        });
      },
      async begin() {
        await moment?.();
        leave();
      },
      leave,
    };
  };
}
