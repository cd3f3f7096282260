import { reservationLoader, settlementLoader } from '../ledger/batch';
import type { Ledger, Reservation, Send, Settlement } from '../ledger/ledger';
import { sleep, systemClock, type Clock } from '../twilio/clock';
import { asTwilioError } from '../twilio/errors';
import { isAlive as isAliveHere, newOwner } from './owner';
import type { LookUp } from './contract';
import { busy, repeated, unknown } from './notSentError';

/** What the user chose for the case of repeats and lost answers. */
export interface Choices {
  onRepeat?: 'skip' | 'fail';
  onUnknown?: 'fail' | 'sendAgain';
}

/** One thing to be done once. */
export interface Once extends Choices {
  reservation: Reservation;
  /**
   * Names what a look-up cannot tell apart: of these one goes after the other, or it would take one
   * for another.
   */
  alike: string;
  /**
   * Sends; tells how many attempts it took. Attempts that Twilio certainly did not process are
   * repeated inside.
   */
  send(): Promise<{ result: unknown; attempts: number }>;
  /** Looks for it at Twilio. */
  lookUp(since: Date): Promise<LookUp>;
}

/** How it went, for the output item. */
export interface Delivery {
  /**
   * `sent` now; `found` at Twilio after its answer was lost; `repeat`: sent before, and not again.
   */
  outcome: 'sent' | 'found' | 'repeat';
  attempts: number;
  /** The idempotency key. */
  key: string;
}

export interface Delivered {
  result: unknown;
  delivery: Delivery;
}

interface OnceOptions {
  /** The execution's cancel signal. */
  signal?: AbortSignal;
  clock?: Clock;
  owner?: string;
  isAlive?: typeof isAliveHere;
  /** How long writes to the ledger wait for company. */
  gatherMilliseconds?: number;
}

/** How often what was certainly not sent is sent anew, beyond the retries within one attempt. */
const maxRounds = 3;
const pollMilliseconds = 250;
const patienceMilliseconds = 30_000;

/**
 * Does things once, whatever happens: reserve in the ledger, send, settle.
 *
 * What is found reserved, by a process that died or after an answer that was lost, is looked up at
 * Twilio before anything is sent again. What stays unknown is reported, unless the user chose
 * otherwise.
 */
export function createOnce(ledger: Ledger, options: OnceOptions = {}) {
  const {
    signal,
    clock = systemClock,
    owner = newOwner(),
    isAlive = isAliveHere,
    gatherMilliseconds,
  } = options;
  const now = () => new Date(clock.now());
  const reserve = reservationLoader(ledger, owner, now, gatherMilliseconds);
  const settle = settlementLoader(ledger, owner, now, gatherMilliseconds);
  const underWay = new Map<string, Promise<unknown>>();

  /**
   * Sends what is reserved for us.
   * @param doubt why an earlier attempt may have got through; then it is looked for before it is
   * sent
   */
  async function sendReserved(once: Once, since: Date, doubt?: string): Promise<Delivered> {
    const { reservation } = once;
    let attempts = 0;
    for (let round = 1, lost: unknown; ; round++) {
      if (doubt !== undefined) {
        const seen = await once.lookUp(since);
        if (seen.verdict === 'found')
          return done(reservation, seen.result, { outcome: 'found', attempts });
        if (seen.verdict === 'unknown' && once.onUnknown !== 'sendAgain')
          throw await inDoubt(reservation, seen.reason);
        if (round > maxRounds) throw await givenUp(reservation, lost);
      }
      try {
        const sent = await once.send();
        return await done(reservation, sent.result, {
          outcome: 'sent',
          attempts: attempts + sent.attempts,
        });
      } catch (thrown) {
        const error = asTwilioError(thrown);
        if (!error?.mayHaveBeenProcessed) throw await givenUp(reservation, thrown);
        if (signal?.aborted) throw await inDoubt(reservation, error.message);
        attempts += error.attempts ?? 1;
        doubt = error.message;
        lost = thrown;
      }
    }
  }

  async function done(
    reservation: Reservation,
    result: unknown,
    how: Omit<Delivery, 'key'>,
  ): Promise<Delivered> {
    const plain = JSON.stringify(result);
    await settle({ ...settlementOf(reservation, 'sent'), sid: sidOf(result), result: plain });
    return { result, delivery: { ...how, key: reservation.key } };
  }

  /** Certainly not sent: refused by Twilio, or nothing reached it. The key is free again. */
  async function givenUp(reservation: Reservation, thrown: unknown): Promise<unknown> {
    const code = asTwilioError(thrown)?.code;
    if (code) await settle({ ...settlementOf(reservation, 'rejected'), errorCode: code });
    else await ledger.sends.release(owner, [reservation]);
    return thrown;
  }

  async function inDoubt(reservation: Reservation, reason: string): Promise<Error> {
    await settle(settlementOf(reservation, 'unknown'));
    return unknown(reason);
  }

  async function perform(once: Once): Promise<Delivered> {
    const giveUpAt = clock.now() + patienceMilliseconds;
    for (;;) {
      const reserved = await reserve(once.reservation);
      if (reserved.outcome === 'new') return sendReserved(once, now());
      const { send } = reserved;
      if (send.state === 'sent') return repeatOf(once, send);
      if (send.state === 'unknown' || !isAlive(send.owner, send.heldAt, clock.now())) {
        const [isOurs] = await ledger.sends.takeOver(owner, now(), [send]);
        if (isOurs)
          return sendReserved(once, send.reservedAt, 'its process ended before the answer came');
      } else {
        if (clock.now() >= giveUpAt || signal?.aborted) throw busy();
        await sleep(clock, pollMilliseconds, signal);
      }
    }
  }

  return {
    /**
     * Does it, or gives the first result.
     * @throws NotSentError when it was sent before, is being sent, or nobody knows; otherwise what
     * `send` raised
     */
    async do(once: Once): Promise<Delivered> {
      // The same key twice in one list: the second waits for what becomes of the first.
      const ids = [JSON.stringify([once.reservation.key, once.reservation.recipient]), once.alike];
      const before = ids.flatMap((id) => underWay.get(id) ?? []);
      const own = Promise.allSettled(before).then(async () => perform(once));
      for (const id of ids) underWay.set(id, own);
      try {
        return await own;
      } finally {
        for (const id of ids) if (underWay.get(id) === own) underWay.delete(id);
      }
    },
  };
}

function repeatOf({ onRepeat, reservation }: Once, send: Send): Delivered {
  if (onRepeat === 'fail') throw repeated(send);
  const result: unknown = send.result === null ? { sid: send.sid } : JSON.parse(send.result);
  return { result, delivery: { outcome: 'repeat', attempts: 0, key: reservation.key } };
}

const settlementOf = ({ key, recipient }: Reservation, state: Settlement['state']): Settlement => ({
  key,
  recipient,
  state,
  sid: null,
  errorCode: null,
  result: null,
});

const sidOf = (result: unknown): string | null =>
  typeof result === 'object' && result !== null && 'sid' in result && typeof result.sid === 'string'
    ? result.sid
    : null;
