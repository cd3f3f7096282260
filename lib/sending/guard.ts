import { LedgerError } from '../ledger/LedgerError';
import { isFresh, type Moment } from './freshness';

/** Lets a request go out only while the send is still ours. */
export type Guard = () => Promise<void>;

/** Another process has taken the send over: nothing of it may go out from here. */
export class Ousted extends Error {}

/** A ledger that takes longer each time than its word counts would be asked for ever. */
const mostRounds = 3;

/**
 * The guard of one send. It asks the ledger unless that has said so lately, and again where the
 * answer was so long on its way that it proves nothing any more.
 * @param confirm whether the ledger still has the send reserved for us
 */
export function guardOf(confirm: () => Promise<boolean>, moment: () => Moment) {
  /** When it was last known to be ours, by both clocks. */
  let confirmedAt: Moment | undefined;
  return {
    confirmed: (at: Moment) => void (confirmedAt = at),
    forget: () => void (confirmedAt = undefined),
    /** @throws Ousted; LedgerError when the ledger fails, or answers too slowly each time */
    guard: (async () => {
      for (let round = 0; !confirmedAt || !isFresh(confirmedAt, moment()); round += 1) {
        if (round === mostRounds) throw tooSlow();
        const asked = moment();
        if (!(await confirm())) throw new Ousted('Another process has taken it over.');
        confirmedAt = asked;
      }
    }) satisfies Guard,
  };
}

const tooSlow = () =>
  new LedgerError(
    'The ledger answers too slowly to send anything safely, so nothing was sent now. Look at the load of its database.',
  );
