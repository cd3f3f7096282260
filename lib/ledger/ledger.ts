import type { Addressee } from '../phone/addressee';
import type { Person } from '../phone/person';
import type { ApprovalStore } from './approvalStore';
import type { HearingStore } from './hearingStore';
import type { SendState } from './sendState';
import type { WaitStore } from './waitStore';

export type { Approval, ApprovalStore } from './approvalStore';
export type { GapReading, HearingMark, HearingStore } from './hearingStore';
export type { Wait, WaitStore } from './waitStore';

/**
 * The ledger: what must outlive one execution and be seen by every process.
 *
 * One interface, two drivers (`sqlite.ts`, `postgres.ts`). Every method that takes an array makes
 * one query for each 1,000 elements, so a batch costs a few queries. All times are `Date`s, stored
 * as UTC milliseconds. `lib/phone` has already worked out who somebody is, so all spellings of a
 * number are one person. Nothing here knows n8n or Twilio.
 */
export interface Ledger {
  readonly consent: ConsentStore;
  readonly sends: SendStore;
  readonly owners: OwnerStore;
  readonly turns: TurnStore;
  readonly decisions: DecisionStore;
  readonly approvals: ApprovalStore;
  readonly figures: FiguresStore;
  readonly registrations: RegistrationStore;
  readonly inbound: InboundStore;
  readonly hearing: HearingStore;
  readonly seen: SeenStore;
  readonly waits: WaitStore;
  /**
   * The ledger's own random key, 32 bytes, created with it: signs passes and keys the hashes of
   * numbers.
   */
  key(): Promise<Buffer>;
  /**
   * States in the ledger for how long this process wants rows to be kept: the longest that any has
   * stated of late holds for all. A shared ledger does this by itself.
   */
  stateRetention(): Promise<void>;
  /**
   * Deletes everything that has expired, in small steps and for a few minutes at most; returns the
   * number of rows deleted. None while another process does so. A shared ledger does this by itself
   * when it is opened and once a day.
   */
  prune(now: Date): Promise<number>;
  /**
   * How the ledger is, in numbers, for whoever operates it; quick, however large it is. Nothing of
   * any person, and no secret.
   */
  status(): Promise<LedgerStatus>;
  /** Whether `close` was called; the ledger can no longer be used then. */
  isClosed(): boolean;
  /** Closes the ledger for the whole process; the next `openLedger` opens it anew. */
  close(): Promise<void>;
}

export interface LedgerStatus {
  driver: 'sqlite' | 'postgres';
  /** The version of SQLite or of the PostgreSQL server. */
  version: string;
  schemaVersion: number;
  /** On the disk, with indexes. */
  bytes: number;
  /** By name, without the prefix `twilio_ops_`. */
  tables: Record<string, TableStatus>;
  /** Who is sending: they give a sign every few seconds. */
  heartbeats: {
    processes: number;
    executions: number;
    /** Those that ended in the middle of their work, within the last day. */
    silentExecutions: number;
    /** The last sign of the first of them. */
    silentSince: Date | null;
  };
  /** For how many days rows are kept that do not say so themselves. */
  keepDays: Record<'decisions' | 'inbound' | 'sends', number>;
  /** The most connections of this process; PostgreSQL only. */
  connections?: number;
  /** What waits on this host's disk for the ledger; absent where there is no place for it. */
  spool?: { waiting: number; oldestAt: Date | null; unreadableFile: string | null };
}

export interface TableStatus {
  rows: number;
  /** Whether there are too many to be counted. */
  isEstimated: boolean;
  /** Where the table says it. */
  oldestAt: Date | null;
}

/** A row of a log with its position: rows are ordered by time, then by `id`. */
export type Logged<Row> = Row & { id: number };

export type ConsentKind = 'grant' | 'revoke';

/**
 * What an entry of the consent log says. `resume`: the person asked for messages again (START),
 * which also gives back what an opt-out by message had ended; `unclear`: a message that may be an
 * opt-out, and holds marketing until a person has read it; `cleared`: they have, and it is none.
 */
export type ConsentEntryKind = ConsentKind | 'resume' | 'unclear' | 'cleared';

export type ConsentLevel = 'implied' | 'express' | 'written';
export type ConsentChannel = 'sms' | 'whatsapp' | 'rcs' | 'voice' | 'any';
export type ConsentPurpose = 'marketing' | 'transactional' | 'any';

/**
 * One entry of the append-only consent log; the current state is derived from all entries of a
 * recipient.
 */
export interface ConsentEvent {
  kind: ConsentEntryKind;
  /** `''` where the number was erased. */
  recipient: Person;
  channel: ConsentChannel;
  purpose: ConsentPurpose;
  /**
   * The business sender that it is limited to (number, messaging service SID or brand); `null`
   * means all senders.
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
   * Proof as the user gave it: a URL, the message's text, a form's name; `null` when there is none.
   */
  evidence: string | null;
  occurredAt: Date;
  /** They spoke of this channel alone: "stop calling me". Otherwise the house's rules decide. */
  channelOnly?: true;
  /** When an opt-out ends by itself; `null` for all others. */
  endsAt: Date | null;
  recordedAt: Date;
}

export interface ConsentStore {
  /**
   * Appends; returns how many were new. Events that are equal in kind, recipient, channel, purpose,
   * sender, source and occurredAt are kept once.
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
   * Right to erasure: forgets number, evidence, grants and Twilio's answers everywhere in the
   * ledger; the revocations stay under a keyed hash. Returns the number of rows changed.
   */
  erase(people: readonly Person[]): Promise<number>;
}

export interface ConsentFilter {
  recipient?: Person | undefined;
  /** `unclear`: only what nobody has settled yet. */
  kind?: ConsentEntryKind;
  /** `occurredAt` from here on (inclusive) … */
  since?: Date;
  /** … up to here (exclusive). */
  until?: Date;
  /** The last row of the page before: the next page starts after it. */
  before?: { occurredAt: Date; id: number };
  limit: number;
}

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
   * When n8n established the execution, in milliseconds since 1970 UTC by n8n's clock. It survives
   * a Retry and distinguishes two executions with the same id. `null` where n8n does not say.
   */
  establishedAt: number | null;
}

export interface Reservation extends SendRef {
  /** Sender (number or messaging service SID), `null` when unknown. */
  sender: string | null;
  /** Hash of what is sent: distinguishes a repeat from other content under the same key. */
  contentHash: string;
  /** Category for frequency caps, `null` when not given. */
  category: string | null;
  /** What stands for the topic, for caps per topic; absent when not given. */
  topic?: string | null | undefined;
  /** SID of the template, for reports. */
  template?: string | null | undefined;
  /** `null` for a key of the user's own. */
  origin: Origin | null;
  /** After this time the key is free again (the send still counts towards frequency caps). */
  keepForMilliseconds: number;
}

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

/** `new`: ours to send; `repeat`: `send` says what became of the first. */
export type ReservationOutcome = { outcome: 'new' } | { outcome: 'repeat'; send: Send };

export interface Settlement extends SendRef {
  state: Exclude<SendState, 'reserved'>;
  /** Hash of what was really sent, where known: whoever takes over may send something else. */
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
   * longer take them over. Also notes the hash of what is about to be sent, if given.
   */
  confirm(
    owner: string,
    refs: ReadonlyArray<SendRef & { contentHash?: string }>,
  ): Promise<boolean[]>;
  /**
   * Makes this owner the holder of a gone owner's reservations and of `unknown` sends (which become
   * `reserved`), if they are unchanged since they were read (same `attempt`, `version` and
   * `state`). Says, in order, which it got. They must be looked up at Twilio before anything is
   * sent.
   */
  takeOver(owner: string, sends: readonly Send[]): Promise<boolean[]>;
  /**
   * Notes what became of sends: anybody may report that Twilio accepted one, anything else only its
   * holder.
   */
  settle(owner: string, settlements: readonly Settlement[]): Promise<void>;
  /**
   * Settles as accepted with a SID that a look-up found. `false` when the SID belongs to another
   * send, or may (because somebody holds one that is alike), and when the send itself has another
   * answer or is gone. Messages are alike by recipient and content, everything else by recipient.
   */
  claim(settlement: Settlement & { sid: string }): Promise<boolean>;
  /** Releases what this owner reserved and certainly did not send. */
  free(owner: string, refs: readonly SendRef[]): Promise<void>;
  /** In order; `null` where there is none. */
  find(refs: readonly SendRef[]): Promise<Array<Send | null>>;
  /**
   * The executions of this node that n8n established at this moment and that have sent something.
   */
  executionsOf(node: string, establishedAt: number): Promise<string[]>;
  /** The last execution since then that sent exactly this from this place, if any. */
  executionLike(
    sent: Pick<Origin, 'node' | 'place'> & { recipient: Addressee; contentHash: string },
    since: number,
  ): Promise<string | null>;
  /** Which of these SIDs already belong to a send: they cannot be the lost answer to another. */
  claimed(sids: readonly string[]): Promise<Set<string>>;
  /**
   * The sends that went out (or may have) to each person since then, oldest first, for frequency
   * caps. Goes back at most 35 days. Everybody asked for is a key of the map.
   */
  sendsSince(people: readonly Person[], since: Date): Promise<Map<Person, PastSend[]>>;
  /** Deletes rows that have expired and are too old for frequency caps; returns how many. */
  prune(): Promise<number>;
}

/** Heartbeats of those who hold reservations. */
export interface OwnerStore {
  /** Counts one more heartbeat for each. */
  beat(owners: readonly string[]): Promise<void>;
  /** How many heartbeats each has sent; those that sent none are not in the map. */
  beatsOf(owners: readonly string[]): Promise<Map<string, number>>;
  /** Forgets owners that have ended. */
  end(owners: readonly string[]): Promise<void>;
  prune(): Promise<number>;
}

/** The order in which all executions and processes may send from a sender that has a limit. */
export interface TurnStore {
  /**
   * Takes `count` consecutive turns at a sender, `stepMilliseconds` apart.
   * @returns in how many milliseconds the first of them begins
   */
  take(sender: string, count: number, stepMilliseconds: number): Promise<number>;
  prune(): Promise<number>;
}

/** One row of the gate's audit trail. */
export interface DecisionRow {
  /** Unique: a second row with the same id is the same row again. */
  decisionId: string;
  evaluatedAt: Date;
  /** A person, or the text in which the gate saw none; `''` once erased. */
  recipient: Addressee;
  effect: 'allow' | 'hold' | 'block';
  /** Ids of the rules that found something. */
  rules: string[];
  /** Of the recipient, ISO 3166-1 alpha-2. */
  country: string | null;
  /** Whether the house only looked what the gate would say. */
  isDryRun: boolean;
  /** JSON of the decision record, an object, without number or body in clear. */
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
  /**
   * Appends; a row whose id is already known changes nothing.
   * @param sample up to 32 kB of what records have in common, the same for a long time and with
   * nobody's data in it: what stands there need not be stored again
   */
  append(rows: readonly DecisionRow[], sample?: string): Promise<void>;
  /** Newest first. `recipient` is `''` where the number was erased. */
  list(filter: DecisionFilter): Promise<Array<Logged<DecisionRow>>>;
  /** Deletes what is older than the retention, by the ledger's clock; returns how many. */
  prune(): Promise<number>;
}

/** From one moment (inclusive) to another (exclusive). */
export interface Period {
  since: Date;
  until: Date;
}

/** How many decisions of a quarter of an hour were alike. */
export interface DecisionCount extends Pick<DecisionRow, 'effect' | 'rules'> {
  /** When the quarter began. */
  at: Date;
  isDryRun: boolean;
  /** Of the recipient, ISO 3166-1 alpha-2. */
  country: string | null;
  count: number;
}

/** The messages and calls of a category and a template, and how many people then opted out. */
export interface OptOutCount {
  category: string | null;
  /** SID of the template; `null` for a text of one's own. */
  template: string | null;
  sends: number;
  people: number;
  /** People whose opt-out came within a week of such a message, with none since. */
  optOuts: number;
}

/** How many entries of consent name a source. */
export interface ConsentCount extends Pick<ConsentEvent, 'source' | 'kind'> {
  count: number;
}

/** Sums for reports. */
export interface FiguresStore {
  decisions(period: Period): Promise<DecisionCount[]>;
  optOuts(period: Period): Promise<OptOutCount[]>;
  /** Of entries about what was said in this period. */
  consents(period: Period): Promise<ConsentCount[]>;
}

/** One URL field that a trigger has set at Twilio, and what was there before. */
export interface Registration {
  /** Account SID. */
  account: string;
  /**
   * SID of the phone number (PN…) or messaging service (MG…); `''` for a URL that is pasted in by
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
   * Twilio's values that we replaced, as JSON (`{url, method}`), to be restored; `null` when there
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
  /**
   * Notes a message from this person; one that is older than the last changes nothing.
   * @param language BCP 47; without it, the one that was noted before stays
   */
  record(pair: InboundPair, at: Date, messageSid: string, language?: string): Promise<void>;
  /** The language in which this person wrote last, to whatever sender; `null` if not known. */
  languageOf(person: Person): Promise<string | null>;
  /** Time of the last inbound message of each pair, in order; `null` when there was none. */
  last(pairs: readonly InboundPair[]): Promise<Array<Date | null>>;
  /** Deletes what is older than the retention, by the ledger's clock; returns how many. */
  prune(): Promise<number>;
}

export interface SeenStore {
  /**
   * Marks an event as handled; `true` only the first time, across all processes.
   * @param by a name: whoever returns under it gets `true` again
   */
  first(id: string, now: Date, keepForSeconds: number, by?: string): Promise<boolean>;
  /** Whether it is marked. */
  has(id: string, now: Date): Promise<boolean>;
  /** Removes the mark that was set under this name. */
  forget(id: string, by: string): Promise<void>;
  prune(now: Date): Promise<number>;
}
