import type { Addressee } from '../phone/addressee';
import type { Person } from '../phone/person';
import type { SendState } from './sendState';

/** Identifies one send. It is stored only as a keyed hash. */
export interface SendRef {
  /** SID of the account that sends. */
  account: string;
  /** What is sent: `message`, `call`, `verification`, `purchase`, `request`. */
  kind: string;
  recipient: Addressee;
  /** Idempotency key, not empty: the user's own, or the place in an execution. */
  key: string;
  isOwn: boolean;
}

/** Where in n8n a send with a default key comes from. */
export interface Origin {
  /** n8n's instance, workflow and node. */
  node: string;
  /** The run of the node, and the item. */
  place: string;
  /** n8n's id of the execution. */
  execution: string;
  /**
   * When that execution began, in milliseconds since 1970 UTC by n8n's clock: it distinguishes two
   * executions with the same id. A Retry gives the moment of the one that it continues. `null`
   * where n8n does not say.
   */
  establishedAt: number | null;
  /**
   * Whether that execution can have no other moment. It can where a job of queue mode runs again.
   */
  isMomentSure: boolean;
}

/** An execution that has sent something. */
export interface Executed {
  execution: string;
  establishedAt: number;
}

/** Within which time executions began, both ends included. */
export interface Began {
  from: number;
  to: number;
}

/** A send as somebody has, or had, reserved it. */
export interface Held extends SendRef {
  /**
   * Which of its owner's reservations is meant: a statement that lands late does nothing to the
   * next one. Absent: the latest.
   */
  attempt?: string | undefined;
}

export interface Reservation extends Held {
  /** Sender (number or messaging service SID), `null` when unknown. */
  sender: string | null;
  /** Where it goes, as Twilio is told: with its channel, and by one of the person's numbers. */
  address?: string | undefined;
  /** Tells a repeat from other content under the same key (`contentHash.ts`). */
  contentHash: string;
  /** Category for frequency caps, `null` when not given. */
  category: string | null;
  /** What stands for the topic, for caps per topic; absent when not given. */
  topic?: string | null | undefined;
  /** SID of the template, for reports. */
  template?: string | null | undefined;
  /** When it is to go out, where that is not at once: frequency caps count it then. */
  dueAt?: Date | undefined;
  /** `null` for a key of the user's own. */
  origin: Origin | null;
  /** After this time the key is free again (the send still counts towards frequency caps). */
  keepForMilliseconds: number;
}

export type Asked = SendRef & Pick<Reservation, 'origin' | 'contentHash'>;
export type Confirmed = Held & Partial<Pick<Reservation, 'contentHash' | 'address' | 'dueAt'>>;

export interface Send extends SendRef {
  sender: string | null;
  contentHash: string;
  category: string | null;
  topic: string | null;
  state: SendState;
  /** Twilio's SID once it is known. */
  sid: string | null;
  /** Twilio's error code of a rejected send. */
  errorCode: number | null;
  /** JSON of the answer, returned on a repeat; `null` until settled and after erasure. */
  result: string | null;
  /** Who holds the reservation: one execution of a node in one process. */
  owner: string;
  /** Random; a new one for each reservation and each take-over, even by the same owner. */
  attempt: string;
  /**
   * Goes up when its holder confirms it and when it changes hands: what was read before is out of
   * date.
   */
  version: number;
  /** When it was first reserved, by the ledger's clock, however often it was taken over since. */
  reservedAt: Date;
  /**
   * How long ago that was when it was read, by the ledger's clock; negative if the clock was set
   * back.
   */
  ageMilliseconds: number;
  settledAt: Date | null;
}

/**
 * `new`: ours to send; `repeat`: `send` says what became of the first; `isOther`: that had another
 * content, or went to another address of the person.
 */
export type ReservationOutcome =
  { outcome: 'new' } | { outcome: 'repeat'; send: Send; isOther: boolean };

export interface Settlement extends Held {
  /** What was reserved: an acceptance is noted even where somebody has freed it meanwhile. */
  reservation?: Reservation;
  state: Exclude<SendState, 'reserved'>;
  /** Hash of what was really sent, where known: whoever takes over may send something else. */
  contentHash?: string;
  sid: string | null;
  errorCode: number | null;
  result: string | null;
}

/** A send as frequency caps count it. */
export interface PastSend {
  /** When it went out, or is still to go out. */
  at: Date;
  kind: string;
  category: string | null;
  topic: string | null;
}

/**
 * The states, and who may change them, are in `sendState.ts`. All times are by the ledger's clock.
 */
export interface SendStore {
  /**
   * Reserves each send atomically, in the given order. One that is already held, even by an earlier
   * one in the same call, is a `repeat`. A `rejected`, freed or expired one is free again.
   */
  reserve(owner: string, reservations: readonly Reservation[]): Promise<ReservationOutcome[]>;
  /**
   * Says, in order, which of these this owner still has reserved; whoever read them before can no
   * longer take them over. Also notes what is about to be sent, and where, if given.
   */
  confirm(owner: string, refs: readonly Confirmed[]): Promise<boolean[]>;
  /**
   * Makes this owner, by this attempt, the holder of a gone owner's reservations and of `unknown`
   * sends (which become `reserved`), if they are unchanged since they were read (same `attempt`,
   * `version` and `state`). Says, in order, which it got. They must be looked up at Twilio before
   * anything is sent.
   */
  takeOver(owner: string, sends: readonly Send[], attempt?: string): Promise<boolean[]>;
  /**
   * Notes what became of sends: anybody may report that Twilio accepted one, anything else only its
   * holder. An acceptance that comes with its reservation is noted even where its row is gone.
   */
  settle(owner: string, settlements: readonly Settlement[]): Promise<void>;
  /**
   * Settles as accepted with a SID that a look-up found. `false` when the SID belongs to another
   * send, or may (because somebody holds one that is alike), and when the send itself has another
   * answer or is gone. Messages are alike by recipient and what Twilio shows, everything else by
   * recipient.
   */
  claim(settlement: Settlement & { sid: string }): Promise<boolean>;
  /** Releases what this owner reserved and certainly did not send. */
  free(owner: string, refs: readonly Held[]): Promise<void>;
  /** In order; `null` where there is none. */
  find(refs: readonly SendRef[]): Promise<Array<Send | null>>;
  /** What a reservation would be a repeat of, in order; `null` where it would be new. */
  holding(asked: readonly Asked[]): Promise<Array<Send | null>>;
  /** The executions of this node that began within that time and have sent something. */
  executionsOf(node: string, began: Began): Promise<Executed[]>;
  /**
   * Where executions of this node that began within that time have sent, or are sending, exactly
   * this: the latest execution first.
   */
  placesOf(
    sent: Pick<SendRef, 'account' | 'kind' | 'recipient'> &
      Pick<Origin, 'node'> &
      Pick<Reservation, 'contentHash'>,
    began: Began,
  ): Promise<Array<Executed & Pick<Origin, 'place'>>>;
  /**
   * Which of these SIDs already belong to a send, not counting `own`: they cannot be the lost
   * answer to another. Its own may have been found by who took it over.
   */
  claimed(sids: readonly string[], own?: SendRef): Promise<Set<string>>;
  /**
   * The sends that went out (or may have) to each person since then or are still to go out, in the
   * order of their times, for frequency caps. Goes back at most 35 days. Everybody asked for is a
   * key of the map.
   */
  sendsSince(people: readonly Person[], since: Date): Promise<Map<Person, PastSend[]>>;
  /** Deletes rows that have expired and are too old for frequency caps; returns how many. */
  prune(): Promise<number>;
}
