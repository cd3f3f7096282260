import type { Addressee } from '../phone/addressee';
import type { Person } from '../phone/person';
import type { SendState } from './sendState';

/**
 * The ledger: what must outlive one execution and be seen by every process.
 *
 * One interface, two drivers (`sqlite.ts`, `postgres.ts`). Every method that takes an array
 * asks once for each 1,000 elements, so that a batch costs a few queries.
 * All times are `Date`s, stored as UTC milliseconds; who somebody is was read by `lib/phone`,
 * so that all spellings of a number are one person. Nothing here knows n8n or Twilio.
 */
export interface Ledger {
  readonly consent: ConsentStore;
  readonly sends: SendStore;
  readonly owners: OwnerStore;
  readonly turns: TurnStore;
  readonly decisions: DecisionStore;
  readonly registrations: RegistrationStore;
  readonly inbound: InboundStore;
  readonly hearing: HearingStore;
  readonly seen: SeenStore;
  readonly waits: WaitStore;
  /**
   * The ledger's own random key, 32 bytes, made with it: signs passes, keys the hashes of numbers.
   */
  key(): Promise<Buffer>;
  /**
   * Deletes what has expired everywhere; returns the rows deleted. A shared ledger does it by
   * itself when it is opened, and once a day.
   */
  prune(now: Date): Promise<number>;
  /** Whether `close` was called; nothing more can be asked of it. */
  isClosed(): boolean;
  /** Closes the ledger for the whole process; the next `openLedger` opens it anew. */
  close(): Promise<void>;
}

/** A row of a log with its place in it: rows are ordered by time, then by `id`. */
export type Logged<Row> = Row & { id: number };

export type ConsentKind = 'grant' | 'revoke';
export type ConsentLevel = 'implied' | 'express' | 'written';
export type ConsentChannel = 'sms' | 'whatsapp' | 'rcs' | 'voice' | 'any';
export type ConsentPurpose = 'marketing' | 'transactional' | 'any';

/**
 * One entry of the append-only consent log; the current state is derived from all entries of a
 * recipient.
 */
export interface ConsentEvent {
  kind: ConsentKind;
  /** `''` where the number was erased. */
  recipient: Person;
  channel: ConsentChannel;
  purpose: ConsentPurpose;
  /**
   * Business sender that it is limited to (number, messaging service SID or brand); `null` means
   * all senders.
   */
  sender: string | null;
  /** Strength of a grant; `null` on a revocation. */
  level: ConsentLevel | null;
  /**
   * `website`, `offline`, `opt-in-message`, `opt-out-message`, `others` (Twilio's Consent API) or
   * the user's own word.
   */
  source: string;
  /**
   * Proof as the user gave it: a URL, the text of the message, a form's name; `null` when there is
   * none.
   */
  evidence: string | null;
  occurredAt: Date;
  recordedAt: Date;
}

export interface ConsentStore {
  /**
   * Appends; returns how many were new: an event is kept once if it is equal in kind, recipient,
   * channel, purpose, sender, source and occurredAt.
   */
  append(events: readonly ConsentEvent[]): Promise<number>;
  /** The same for people who were erased since: of them only the keyed hash is kept. */
  appendErased(events: readonly ConsentEvent[]): Promise<number>;
  /** When these people were erased, as far as it was within the last eight days. */
  erasures(people: readonly Person[]): Promise<Map<Person, Date>>;
  /**
   * All events of these people, oldest first; everybody asked for is a key of the map. Erased
   * numbers still answer with their revocations.
   */
  eventsOf(people: readonly Person[]): Promise<Map<Person, ConsentEvent[]>>;
  /** A page of the log, newest first; `recipient` is `''` where the number was erased. */
  list(filter: ConsentFilter): Promise<Array<Logged<ConsentEvent>>>;
  /**
   * Right to erasure: forgets number, evidence, grants and answers of Twilio everywhere in the
   * ledger; a keyed hash keeps the revocations. Returns the rows changed.
   */
  erase(people: readonly Person[]): Promise<number>;
}

export interface ConsentFilter {
  recipient?: Person | undefined;
  kind?: ConsentKind;
  /** `occurredAt` from here on (inclusive) … */
  since?: Date;
  /** … up to here (exclusive). */
  until?: Date;
  /** The last row of the page before: the next page starts after it. */
  before?: { occurredAt: Date; id: number };
  limit: number;
}

/** Names one send. It is stored only as a keyed hash. */
export interface SendRef {
  /** Account SID that sends. */
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
   * When n8n established the execution, in milliseconds since 1970 UTC of its clock: it survives
   * Retry, and tells two executions of the same id apart. `null` where n8n does not say.
   */
  establishedAt: number | null;
}

export interface Reservation extends SendRef {
  /** Sender (number or messaging service SID), `null` when unknown. */
  sender: string | null;
  /** Hash of what is sent: tells a repeat from something else under the same key. */
  contentHash: string;
  /** Category for frequency caps, `null` when not given. */
  category: string | null;
  /** `null` for a key of the user's own. */
  origin: Origin | null;
  /** After that the key is free again (the send still counts for frequency caps). */
  keepForMilliseconds: number;
}

export interface Send extends SendRef {
  sender: string | null;
  contentHash: string;
  category: string | null;
  state: SendState;
  /** Twilio's SID once it is known. */
  sid: string | null;
  /** Twilio's error code of a rejected send. */
  errorCode: number | null;
  /** JSON of the answer, given back on a repeat; `null` until settled and after erasure. */
  result: string | null;
  /** Who holds the reservation: one execution of a node in one process. */
  owner: string;
  /** Random; another one with each reservation and each take-over, also by the same owner. */
  attempt: string;
  /**
   * Counts up when its holder confirms it and when it changes hands: what was read of it before
   * does not hold any more.
   */
  version: number;
  /** First reservation, by the ledger's clock, however often it was taken over since. */
  reservedAt: Date;
  /** How long ago that was when it was read, by the ledger's clock; negative if it was set back. */
  ageMilliseconds: number;
  settledAt: Date | null;
}

/** `new`: ours to send; `repeat`: `send` tells what became of the first. */
export type ReservationOutcome = { outcome: 'new' } | { outcome: 'repeat'; send: Send };

export interface Settlement extends SendRef {
  state: Exclude<SendState, 'reserved'>;
  /** Hash of what was really sent, where known: who takes over may send something else. */
  contentHash?: string;
  sid: string | null;
  errorCode: number | null;
  result: string | null;
}

/** A send as frequency caps count it. */
export interface PastSend {
  at: Date;
  kind: string;
  category: string | null;
}

/** The states and who may change them: `sendState.ts`. All times are of the ledger's clock. */
export interface SendStore {
  /**
   * Reserves each send atomically, in the given order; one that is held, also by an earlier one of
   * the same call, is a `repeat`. A `rejected`, freed or expired one is free again.
   */
  reserve(owner: string, reservations: readonly Reservation[]): Promise<ReservationOutcome[]>;
  /**
   * Tells, in order, which of these are still reserved by this owner; who has read them before can
   * no longer take them over. What is about to be sent, where it is given, is noted in them.
   */
  confirm(
    owner: string,
    refs: ReadonlyArray<SendRef & { contentHash?: string }>,
  ): Promise<boolean[]>;
  /**
   * Makes this owner the holder of reservations of one that is gone and of `unknown` sends (which
   * become `reserved`), if they are still as read (`attempt`, `version` and `state` equal); tells,
   * in order, which were taken. They must be looked up at Twilio before anything is sent.
   */
  takeOver(owner: string, sends: readonly Send[]): Promise<boolean[]>;
  /** Notes what became of sends: anybody may say that Twilio accepted, the rest only the holder. */
  settle(owner: string, settlements: readonly Settlement[]): Promise<void>;
  /**
   * Settles as accepted with a SID that a look-up found; `false` when it is another send's, or may
   * be, as somebody holds one alike, and when the send itself has another answer or is no longer
   * there. Messages are alike by recipient and content, all else by recipient.
   */
  claim(settlement: Settlement & { sid: string }): Promise<boolean>;
  /** Gives back what this owner reserved and certainly did not send. */
  free(owner: string, refs: readonly SendRef[]): Promise<void>;
  /** In order; `null` where there is none. */
  find(refs: readonly SendRef[]): Promise<Array<Send | null>>;
  /** The executions of this node that n8n established at this moment and that have sent. */
  executionsOf(node: string, establishedAt: number): Promise<string[]>;
  /** The last execution established since then that sent just this from this place, if any. */
  executionLike(
    sent: Pick<Origin, 'node' | 'place'> & { recipient: Addressee; contentHash: string },
    since: number,
  ): Promise<string | null>;
  /**
   * Which of these SIDs are already the answer of a send: they cannot be the lost answer of
   * another.
   */
  claimed(sids: readonly string[]): Promise<Set<string>>;
  /**
   * The sends that went out (or may have) to each person since then, oldest first: for frequency
   * caps. Goes back 35 days at most. Everybody asked for is a key of the map.
   */
  sendsSince(people: readonly Person[], since: Date): Promise<Map<Person, PastSend[]>>;
  /** Deletes rows that have expired and are too old for frequency caps; returns how many. */
  prune(): Promise<number>;
}

/** Signs of life of those who hold reservations. */
export interface OwnerStore {
  /** Counts one sign of life more for each. */
  beat(owners: readonly string[]): Promise<void>;
  /** How many signs each has given; those that gave none are not in the map. */
  beatsOf(owners: readonly string[]): Promise<Map<string, number>>;
  /** Forgets owners that have ended. */
  end(owners: readonly string[]): Promise<void>;
  prune(): Promise<number>;
}

/** The order in which all executions and processes may send from a sender that has a ceiling. */
export interface TurnStore {
  /**
   * Takes so many turns in a row at a sender, `stepMilliseconds` apart.
   * @returns in how many milliseconds the first of them begins
   */
  take(sender: string, count: number, stepMilliseconds: number): Promise<number>;
  prune(): Promise<number>;
}

/** One row of the gate's audit trail. */
export interface DecisionRow {
  /** Unique: a row with the id of another is the same row again. */
  decisionId: string;
  evaluatedAt: Date;
  /** A person, or the text that the gate took for none; `''` where it was erased. */
  recipient: Addressee;
  effect: 'allow' | 'hold' | 'block';
  /** Ids of the rules that found something. */
  rules: string[];
  /** JSON of the decision record, without number or body in clear. */
  record: string;
}

export interface DecisionFilter {
  decisionId?: string;
  recipient?: Addressee | undefined;
  effect?: DecisionRow['effect'];
  rule?: string;
  /** `evaluatedAt` from here on (inclusive) … */
  since?: Date;
  /** … up to here (exclusive). */
  until?: Date;
  /** The last row of the page before: the next page starts after it. */
  before?: { evaluatedAt: Date; id: number };
  limit: number;
}

export interface DecisionStore {
  /** Appends; a row whose id is known already changes nothing. */
  append(rows: readonly DecisionRow[]): Promise<void>;
  /** Newest first. `recipient` is `''` where the number was erased. */
  list(filter: DecisionFilter): Promise<Array<Logged<DecisionRow>>>;
}

/** One URL field that a trigger has set at Twilio, and what stood there before. */
export interface Registration {
  /** Account SID. */
  account: string;
  /**
   * SID of the phone number (PN…) or messaging service (MG…); `''` for a URL that is pasted by
   * hand.
   */
  resource: string;
  /** Twilio's parameter, e.g. `smsUrl`, `voiceUrl`, `statusCallback`, `inboundRequestUrl`. */
  field: string;
  workflowId: string;
  nodeId: string;
  mode: 'production' | 'test';
  /** Shown in lists: workflow and node name. */
  name: string;
  ourUrl: string;
  /**
   * Twilio's values that we replaced, as JSON (`{url, method}`), to be put back; `null` when there
   * were none.
   */
  earlier: string | null;
  registeredAt: Date;
}

export type RegistrationKey = Pick<
  Registration,
  'account' | 'resource' | 'field' | 'workflowId' | 'nodeId' | 'mode'
>;

export interface RegistrationStore {
  /** Inserts or replaces by its key. */
  save(registration: Registration): Promise<void>;
  /** Oldest first; an empty filter gives all. */
  find(filter: Partial<RegistrationKey>): Promise<Registration[]>;
  remove(key: RegistrationKey): Promise<void>;
}

export interface InboundPair {
  from: Person;
  /** Our number or sender. */
  to: string;
  channel: ConsentChannel;
}

export interface InboundStore {
  /** Notes a message of this person; an older one than noted changes nothing. */
  record(pair: InboundPair, at: Date, messageSid: string): Promise<void>;
  /** Time of the last inbound message of each pair, in order; `null` when there was none. */
  last(pairs: readonly InboundPair[]): Promise<Array<Date | null>>;
}

/** What one process has noted of an account. */
export interface HearingMark {
  /** `''` for one of an earlier version of the package. */
  process: string;
  /** Up to when all that Twilio delivered to it was kept, or has been read from Twilio. */
  until: Date;
  /** When it noted something itself. */
  signAt: Date;
}

/** How far the messages of an account have been read, from the newest to the oldest. */
export interface GapReading {
  /** All messages from then back to `next` have been read. */
  startedAt: Date;
  /** Twilio's address of the page that comes next. */
  next: string;
}

/**
 * What was heard of Twilio, for each account and process: one that hears well says nothing of what
 * another could not keep.
 */
export interface HearingStore {
  /** Oldest first. */
  marks(account: string): Promise<HearingMark[]>;
  /** The oldest of them: up to then all has been kept; `null` if nothing was ever noted. */
  until(account: string): Promise<Date | null>;
  /** Notes it; an earlier time than the known one changes nothing. */
  note(account: string, at: Date, process?: string): Promise<void>;
  /** All messages between were read: moves the marks that lie there. */
  advance(account: string, from: Date, to: Date): Promise<void>;
  /** Forgets a process that has ended, unless it has given a sign since. */
  forget(account: string, mark: HearingMark): Promise<void>;
  reading(account: string): Promise<GapReading | null>;
  /** `null` when all has been read. */
  keepReading(account: string, reading: GapReading | null): Promise<void>;
}

export interface SeenStore {
  /**
   * Marks an event as handled; `true` the first time only, across processes.
   * @param by whoever comes back under this name is told `true` again
   */
  first(id: string, now: Date, keepForSeconds: number, by?: string): Promise<boolean>;
  /** Takes back the mark of whoever has this name. */
  forget(id: string, by: string): Promise<void>;
  prune(now: Date): Promise<number>;
}

/** An execution that waits for something that a webhook will tell. */
export interface Wait {
  waitId: string;
  /**
   * What is waited for: `reply` (an approval, too), `page` (an approval by its page only),
   * `delivery`, `callEnd`.
   */
  kind: string;
  account: string;
  /**
   * Who is waited for; `null` where there is nobody, or they were erased: `findByReply` still finds
   * that one.
   */
  recipient: Person | null;
  sender: string | null;
  resumeUrl: string;
  createdAt: Date;
  expiresAt: Date;
}

export interface WaitStore {
  /** Takes the place of an earlier wait with this id. */
  create(wait: Wait): Promise<void>;
  /**
   * Waits of kind `reply` of this account for this person, for this sender or any, that are not
   * over, oldest first; `sender` null asks for all of them.
   */
  findByReply(account: string, person: Person, sender: string | null): Promise<Wait[]>;
  find(waitId: string): Promise<Wait | null>;
  /**
   * Keeps what the execution is to be told, in case that it has not been told when the process
   * ends; the first answer stays. `false` when the wait has another one, or is no longer open.
   */
  keepAnswer(waitId: string, answer: string): Promise<boolean>;
  /** Forgets an answer that was kept: the execution has it, and waits for another. */
  dropAnswer(waitId: string, answer: string): Promise<void>;
  /** Those that have their answer and were not taken, with it; oldest first. */
  answered(now: Date): Promise<Array<Wait & { answer: string }>>;
  /** Ends the wait, and forgets all of it but its id; `true` for the one caller that took it. */
  take(waitId: string): Promise<boolean>;
  prune(now: Date): Promise<number>;
}
