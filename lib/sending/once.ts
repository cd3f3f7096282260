import { randomUUID } from 'node:crypto';

import { confirmationLoader, reservationLoader, settlementLoader } from '../ledger/batch';
import { Halted } from '../kit/halted';
import type { Ledger, Reservation, Settlement } from '../ledger/ledger';
import { sleep, systemClock, type Clock } from '../twilio/clock';
import { asTwilioError } from '../twilio/errors';
import { answerOf, isAnswerTo, notTwilios, settlementOf } from './answer';
import type { LookUp, LookUpContext } from './contract';
import { delivered, type Delivered } from './delivery';
import { elapsedMilliseconds, type Moment } from './freshness';
import { guardOf, Ousted, type Guard } from './guard';
import type { Holders } from './holders';
import type { Owner } from './owner';
import { begin, next, type Action, type Choices, type Happening } from './protocol';
import type { Settlements } from './settlements';

/** One thing to be done once. */
export interface Once extends Choices {
  reservation: Reservation;
  /**
   * The same for all sends that a look-up cannot tell apart. They go one after the other; otherwise
   * one could be mistaken for another.
   */
  alike: string;
  /**
   * Sends it, and says how many attempts that took. Attempts that Twilio certainly did not process
   * are repeated inside. The guard is awaited before each request that changes something.
   * @throws Ousted when the guard throws it
   */
  send(guard: Guard): Promise<{ result: unknown; attempts: number }>;
  /** Looks for it at Twilio, or for what else was reserved with its key before. */
  lookUp(lost: Lost): Promise<LookUp>;
}

type Lost = Pick<LookUpContext, 'ageMilliseconds' | 'mayBeOlder' | 'isOther'>;

export interface OnceOptions {
  ledger: Ledger;
  owner: Owner;
  holders: Holders;
  settlements: Settlements;
  /** The execution's cancel signal. */
  signal?: AbortSignal;
  clock?: Clock;
  /**
   * The host's clock, which goes on while the host is suspended, as the other does not; replaced in
   * tests.
   */
  hostClock?: () => number;
  /** How long writes to the ledger wait for others to join them. */
  gatherMilliseconds?: number;
}

/** How long to wait for a living holder. */
const patienceMilliseconds = 60_000;
const pollMilliseconds = 500;
/** A clock that is set back by no more than this does not make us miss a send in Twilio's list. */
const clockToleranceMilliseconds = 3_000;

/** Does things once, whatever happens, by the rules of `protocol.ts`. */
export function createOnce(options: OnceOptions) {
  const { ledger, owner, holders, settlements, signal, clock = systemClock } = options;
  const { hostClock = Date.now } = options;
  const reserve = reservationLoader(ledger, owner, options.gatherMilliseconds);
  const settle = settlementLoader(ledger, owner, options.gatherMilliseconds);
  const confirm = confirmationLoader(ledger, owner);
  const moment = (): Moment => ({ steady: clock.now(), host: hostClock() });
  const underWay = new Map<string, Promise<unknown>>();

  async function perform(once: Once): Promise<Delivered> {
    const { reservation } = once;
    const giveUpAt = clock.now() + patienceMilliseconds;
    /** As of the last answer to a reservation: a look-up comes only after one. */
    let reserved!: { at: Moment; isByLedger: boolean };
    /** The same: what is held with our key is something else, or goes elsewhere. */
    let isOther!: boolean;
    /** The latest that we have, or may have, reserved: what lands late concerns no later one. */
    let held = reservation;

    const ours = guardOf(async () => confirm(held), moment);

    async function reserveIt(): Promise<Happening> {
      const asked = moment();
      held = { ...reservation, attempt: randomUUID() };
      // Asked before, too: it may be written, and no longer be waiting, while the ledger reserves.
      const waiting = settlements.accepted(reservation);
      const answer = await reserve(held);
      const known = waiting ?? settlements.accepted(reservation);
      if (known) {
        // Somebody may have freed it before the ledger has learned that Twilio took it.
        const [row] = await ledger.sends.find([reservation]);
        return { was: 'held', send: { ...row!, ...known } };
      }
      if (answer.outcome === 'new') {
        ours.confirmed(asked);
        isOther = false;
        reserved = { at: asked, isByLedger: false };
        return { was: 'reserved' };
      }
      const { send } = answer;
      // Counted from the question, not from the answer: better too early than too late.
      const { ageMilliseconds: age } = send;
      const at = { steady: asked.steady - age, host: asked.host - age };
      reserved = { at, isByLedger: true };
      ({ isOther } = answer);
      const isHolderGone = send.state === 'reserved' && (await holders.isGone(send.owner));
      return { was: 'held', send, isHolderGone };
    }

    async function takeOver({ send }: Extract<Action, { do: 'takeOver' }>): Promise<Happening> {
      const attempt = randomUUID();
      held = { ...reservation, attempt };
      const [isOurs] = await ledger.sends.takeOver(owner, [send], attempt);
      return { was: 'takenOver', isOurs: Boolean(isOurs) };
    }

    async function sendIt(): Promise<Happening> {
      try {
        const { result, attempts } = await once.send(ours.guard);
        if (isAnswerTo(reservation.kind, result)) return { was: 'sent', result, attempts };
        throw notTwilios(attempts);
      } catch (error) {
        if (error instanceof Ousted) return { was: 'ousted' };
        if (error instanceof Halted) return { was: 'halted', error };
        const raised = asTwilioError(error);
        if (!raised?.mayHaveBeenProcessed) return { was: 'refused', code: raised?.code, error };
        const { message, attempts = 1 } = raised;
        const isStopped = signal?.aborted ?? false;
        return { was: 'lost', reason: message, error, attempts, isStopped };
      }
    }

    async function lookUp(): Promise<LookUp> {
      const ageMilliseconds = () => elapsedMilliseconds(reserved.at, moment());
      if (ageMilliseconds() >= -clockToleranceMilliseconds) {
        const how = { ageMilliseconds, mayBeOlder: reserved.isByLedger, isOther };
        const seen = await once.lookUp(how);
        // Until then, what was sent to another address may still be there beside what is sent now.
        if (seen.verdict === 'notSent') isOther = false;
        return seen;
      }
      return { verdict: 'unknown', reason: "The ledger's clock was set back in the meantime." };
    }

    async function claim(result: unknown): Promise<Happening> {
      const settlement = { ...settlementOf(held, 'accepted'), ...answerOf(result) };
      const { sid } = settlement;
      const { contentHash } = reservation;
      if (sid === null) await settle(settlement);
      const isOurs =
        sid === null || (await ledger.sends.claim({ ...settlement, sid, contentHash }));
      return { was: 'claimed', isOurs, result };
    }

    async function write(settlement: Settlement): Promise<Happening> {
      const isRecorded = await settlements.write(owner, settlement, settle);
      return { was: 'settled', isRecorded };
    }

    async function free(): Promise<Happening> {
      await settlements.free(owner, held);
      return { was: 'freed' };
    }

    /** Whatever fails in a step is for the rules to judge: it may have gone out before. */
    const attempt = async (action: Exclude<Action, { do: 'end' }>): Promise<Happening> =>
      act(action).catch((error: unknown) => ({ was: 'broken', error }));

    async function act(action: Exclude<Action, { do: 'end' }>): Promise<Happening> {
      switch (action.do) {
        case 'reserve':
          return reserveIt();
        case 'wait':
          await sleep(clock, pollMilliseconds, signal);
          return { was: 'waited', isOver: clock.now() >= giveUpAt || Boolean(signal?.aborted) };
        case 'takeOver':
          return takeOver(action);
        case 'lookUp':
          // It may change hands during the look-up, or its former holder may still report that
          // Twilio took it: so confirm it anew.
          ours.forget();
          return { was: 'lookedUp', seen: await lookUp() };
        case 'claim':
          return claim(action.result);
        case 'send':
          return sendIt();
        case 'accept':
          return write({
            ...settlementOf(held, 'accepted'),
            ...answerOf(action.result),
            contentHash: reservation.contentHash,
            reservation: held,
          });
        case 'reject':
          return write({ ...settlementOf(held, 'rejected'), errorCode: action.code });
        case 'lose':
          return write(settlementOf(held, 'unknown'));
        case 'free':
          return free();
      }
    }

    let [memory, action] = begin(once);
    while (action.do !== 'end') [memory, action] = next(memory, action, await attempt(action));
    return delivered(reservation, action.end, memory);
  }

  return {
    /**
     * Does it, or returns the first result.
     * @throws NotSentError when it was sent before, is being sent, or may have been; LedgerError
     * when it could not be reserved; otherwise whatever `send` threw
     */
    async do(once: Once): Promise<Delivered> {
      // The same key twice in one list: the second waits for the first to finish.
      const { account, kind, recipient, key, isOwn } = once.reservation;
      const ids = [JSON.stringify([account, kind, recipient, key, isOwn]), once.alike];
      const before = ids.map((id) => underWay.get(id));
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
