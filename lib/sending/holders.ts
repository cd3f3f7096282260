import type * as Library from 'lru-cache';
import type { Ledger } from '../ledger/ledger';
import { backgroundClock, sleep, type Clock } from '../twilio/clock';
import { isOfThisProcess, isProvedGone, newOwner, type Owner } from './owner';

/** How often a living owner sends a heartbeat. */
export const beatMilliseconds = 4_000;

/**
 * How long an owner's heartbeats must have stopped, by our own monotonic clock, before it counts as
 * gone. No other machine's clock is consulted. This must exceed the time for which a reservation
 * counts as confirmed (`freshMilliseconds`) by more than a request to Twilio takes, less the half
 * minute that the look-up afterwards gives Twilio's list.
 */
export const silenceMilliseconds = 25_000;

interface Watched {
  beats: number;
  since: number;
}

/** The holders of reservations in a ledger: ours send heartbeats, and we watch those of others. */
export interface Holders {
  /** A new owner, which sends heartbeats until it leaves. */
  enter(): Owner;
  leave(owner: Owner): void;
  /** Whether the reservations of this owner may be taken over. */
  isGone(owner: Owner): Promise<boolean>;
}

/** Our owners that have not left, on whatever ledger: the same one may be open under two names. */
const livingHere = new Set<Owner>();

interface HoldersOptions {
  clock?: Clock;
  /** Recognises owners that are certainly gone. */
  proof?: (owner: Owner) => boolean;
  /** What stands for this process in tests: its owners, who of them lives, and a new one's name. */
  isOurs?: (owner: Owner) => boolean;
  living?: Set<Owner>;
  name?: () => Owner;
}

/** The holders of a ledger, for all executions of this process. */
export function createHolders(
  { owners }: Pick<Ledger, 'owners'>,
  {
    clock = backgroundClock,
    proof = isProvedGone,
    isOurs = isOfThisProcess,
    living = livingHere,
    name = newOwner,
  }: HoldersOptions = {},
): Holders {
  const ours = new Map<Owner, { hasBeaten: boolean }>();
  // Not before the first send.
  const { LRUCache } = require('lru-cache') as typeof Library;
  const watched = new LRUCache<Owner, Watched>({ max: 10_000 });
  let isBeating = false;

  async function beat(): Promise<void> {
    if (isBeating) return;
    isBeating = true;
    for (;;) {
      await sleep(clock, beatMilliseconds);
      const beating = [...ours.keys()];
      if (beating.length === 0) break;
      for (const one of ours.values()) one.hasBeaten = true;
      // While the ledger is unavailable nobody else can take over either, and the reservation
      // itself is confirmed before each request.
      await owners.beat(beating).catch(() => undefined);
    }
    isBeating = false;
  }

  async function isSilent(owner: Owner): Promise<boolean> {
    const beats = (await owners.beatsOf([owner])).get(owner) ?? 0;
    const known = watched.get(owner);
    if (known?.beats !== beats) {
      watched.set(owner, { beats, since: clock.now() });
      return false;
    }
    return clock.now() - known.since >= silenceMilliseconds;
  }

  return {
    enter() {
      const owner = name();
      ours.set(owner, { hasBeaten: false });
      living.add(owner);
      void beat();
      return owner;
    },
    leave(owner) {
      const left = ours.get(owner);
      ours.delete(owner);
      living.delete(owner);
      if (left?.hasBeaten) owners.end([owner]).catch(() => undefined);
    },
    async isGone(owner) {
      if (isOurs(owner)) return !living.has(owner);
      return proof(owner) || (await isSilent(owner));
    },
  };
}

const holdersOf = new WeakMap<Ledger, Holders>();

/** The holders of a ledger: one instance for all executions of this process. */
export function holdersIn(ledger: Ledger): Holders {
  const known = holdersOf.get(ledger) ?? createHolders(ledger);
  holdersOf.set(ledger, known);
  return known;
}
