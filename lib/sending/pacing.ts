import type { Ledger } from '../ledger/ledger';
import { places } from '../twilio/places';
import { senderTurns, type Moment, type TurnSignals } from './senderTurns';

/** The turn of one item, which it waits for in two steps. */
export interface Turn {
  /**
   * Until a little before the moment: time for the reservation. Then the next may approach.
   * @returns what waits for the moment itself, right before the request
   */
  approach(): Promise<Moment>;
  /** Lets the next one approach where this one sends nothing after all. */
  leave(): void;
}

/**
 * Keeps to a limit for each sender. An item is given its turn when no more are before it in its
 * execution than go out within a second (or within one step, if that is longer): it is to be judged
 * as things are when it goes out.
 * @param sender `null` waits for nobody
 */
export type Pacing = (account: string, sender: string | null) => Promise<Turn | undefined>;

/** @param perSecond messages of each sender, in all executions and processes together */
export function pacingOf(
  ledger: Pick<Ledger, 'turns'>,
  perSecond: number,
  signals: TurnSignals,
): Pacing {
  const take = senderTurns(ledger, perSecond, signals);
  const place = places(Math.max(1, Math.ceil(perSecond)));
  return async (account, sender) => {
    if (sender === null) return undefined;
    const leave = await place(`${account}/${sender}`);
    return {
      async approach() {
        const moment = await take(account, sender);
        leave();
        return moment;
      },
      leave,
    };
  };
}
