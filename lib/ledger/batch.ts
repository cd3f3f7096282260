import DataLoader from 'dataloader';

import { chunkSize } from './inChunks';
import type {
  Asked,
  Confirmed,
  Ledger,
  Reservation,
  ReservationOutcome,
  Send,
  Settlement,
} from './ledger';

/**
 * Turns a function over many items into one for a single item: whatever is asked for in the same
 * turn of the event loop goes into one call, of at most 1,000 items. So an operation can handle one
 * item at a time and still make one query per chunk.
 * @param work answers in the order of the items
 * @param gatherMilliseconds how long to wait for more items; 0 waits for the end of the turn
 */
export function batched<Item, Result>(
  work: (items: readonly Item[]) => Promise<readonly Result[]>,
  gatherMilliseconds = 0,
): (item: Item) => Promise<Result> {
  const loader = new DataLoader<Item, Result>(work, {
    cache: false,
    maxBatchSize: chunkSize,
    // Answers from Twilio that arrive together are handled in one turn: wait for its end.
    batchScheduleFn: (dispatch) =>
      void (gatherMilliseconds > 0
        ? setTimeout(dispatch, gatherMilliseconds)
        : setImmediate(dispatch)),
  });
  return (item) => loader.load(item);
}

/** `sends.holding` for one send at a time. */
export const sendLoader = (ledger: Ledger): ((asked: Asked) => Promise<Send | null>) =>
  batched((asked) => ledger.sends.holding(asked));

/**
 * How long reservations and settlements wait for others to join them. A transaction of one costs as
 * much as one of ten, and a send takes longer than this anyway; measured with test/bench/bulk.ts.
 */
const gatherSendsMilliseconds = 5;

/** `sends.reserve` for one send at a time. */
export function reservationLoader(
  ledger: Ledger,
  owner: string,
  gatherMilliseconds = gatherSendsMilliseconds,
): (reservation: Reservation) => Promise<ReservationOutcome> {
  return batched((reservations) => ledger.sends.reserve(owner, reservations), gatherMilliseconds);
}

/** `sends.confirm` for one send at a time. */
export const confirmationLoader = (
  ledger: Pick<Ledger, 'sends'>,
  owner: string,
): ((ref: Confirmed) => Promise<boolean>) => batched((refs) => ledger.sends.confirm(owner, refs));

/** `sends.settle` for one send at a time. */
export function settlementLoader(
  ledger: Ledger,
  owner: string,
  gatherMilliseconds = gatherSendsMilliseconds,
): (settlement: Settlement) => Promise<void> {
  return batched(async (settlements) => {
    await ledger.sends.settle(owner, settlements);
    return settlements.map(() => undefined);
  }, gatherMilliseconds);
}
