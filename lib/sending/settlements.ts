import type * as Library from 'lru-cache';
import type { Held, Ledger, SendRef, Settlement } from '../ledger/ledger';
import { refusedOf } from '../ledger/refusedOf';
import { backgroundClock, sleep } from '../twilio/clock';
import type { Owner } from './owner';

/**
 * How long an execution waits while the ledger is unavailable; the process keeps trying after that.
 */
const patienceMilliseconds = 60_000;
const firstPauseMilliseconds = 200;
const longestPauseMilliseconds = 5_000;
/** The most that a process keeps; for the rest, the look-up at Twilio has to do. */
const maxUnwritten = 50_000;

/** What became of sends, kept until the ledger takes it or the process ends. */
export interface Settlements {
  /** Frees what certainly did not go out, now or as soon as the ledger does it. */
  free(owner: Owner, held: Held): Promise<void>;
  /**
   * @param settle makes the first try
   * @returns whether the ledger took it within the time that an execution waits
   */
  write(
    owner: Owner,
    settlement: Settlement,
    settle: (settlement: Settlement) => Promise<void>,
  ): Promise<boolean>;
  /**
   * The settlement of a send that Twilio has accepted, if this process knows it and the ledger does
   * not yet.
   */
  accepted(ref: SendRef): Settlement | undefined;
}

interface Unwritten {
  owner: Owner;
  /** What became of it; one without a state is to be freed. */
  outcome: Settlement | Held;
  taken: PromiseWithResolvers<true>;
}

/**
 * What became of some settlements: the ledger has taken at least one, has refused all of them for
 * what they hold, or cannot be reached now.
 */
type Fate = 'taken' | 'refused' | 'away';

const idOf = ({ account, kind, recipient, key, isOwn }: SendRef) =>
  JSON.stringify([account, kind, recipient, key, isOwn]);

export function createSettlements(
  { sends }: Pick<Ledger, 'sends'>,
  clock = backgroundClock,
): Settlements {
  // Not before the first send.
  const { LRUCache } = require('lru-cache') as typeof Library;
  const unwritten = new LRUCache<string, Unwritten>({ max: maxUnwritten });
  let isTrying = false;

  async function tryOn(): Promise<void> {
    if (isTrying) return;
    isTrying = true;
    for (let pause = firstPauseMilliseconds; unwritten.size > 0; pause = longer(pause)) {
      await sleep(clock, pause);
      for (const [owner, theirs] of Map.groupBy([...unwritten.values()], (one) => one.owner)) {
        const fate = await tried(owner, theirs);
        if (fate === 'away') break;
        if (fate === 'taken') pause = firstPauseMilliseconds;
      }
    }
    isTrying = false;
  }

  async function give(owner: Owner, theirs: readonly Unwritten[]): Promise<void> {
    const outcomes = theirs.map(({ outcome }) => outcome);
    const settled = outcomes.filter(isSettled);
    if (settled.length > 0) await sends.settle(owner, settled);
    const freed = outcomes.filter((outcome) => !isSettled(outcome));
    if (freed.length > 0) await sends.free(owner, freed);
    for (const one of theirs) {
      const id = idOf(one.outcome);
      // There may be a newer one for the same send by now.
      if (unwritten.peek(id) === one) unwritten.delete(id);
      one.taken.resolve(true);
    }
  }

  function keep(owner: Owner, outcome: Settlement | Held): Unwritten['taken'] {
    const taken = Promise.withResolvers<true>();
    unwritten.set(idOf(outcome), { owner, outcome, taken });
    void tryOn();
    return taken;
  }

  async function tried(owner: Owner, theirs: readonly Unwritten[]): Promise<Fate> {
    try {
      const refused = await refusedOf(theirs, async (some) => give(owner, some));
      return refused.length === theirs.length ? 'refused' : 'taken';
    } catch {
      // Whatever is wrong with the ledger, Twilio's answer still holds.
      return 'away';
    }
  }

  return {
    async free(owner, held) {
      await sends.free(owner, [held]).catch(() => void keep(owner, held));
    },
    async write(owner, settlement, settle) {
      try {
        await settle(settlement);
        return true;
      } catch {
        const { promise } = keep(owner, settlement);
        return Promise.race([promise, sleep(clock, patienceMilliseconds).then(() => false)]);
      }
    },
    accepted(ref) {
      const kept = unwritten.get(idOf(ref))?.outcome;
      return kept && isSettled(kept) && kept.state === 'accepted' ? kept : undefined;
    },
  };
}

const isSettled = (outcome: Settlement | Held): outcome is Settlement => 'state' in outcome;

const longer = (pause: number) => Math.min(pause * 2, longestPauseMilliseconds);

const settlementsOf = new WeakMap<Ledger, Settlements>();

/** The settlements of a ledger: one instance for all executions of this process. */
export function settlementsIn(ledger: Ledger): Settlements {
  const known = settlementsOf.get(ledger) ?? createSettlements(ledger);
  settlementsOf.set(ledger, known);
  return known;
}
