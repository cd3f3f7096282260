/**
 * The ledger: what must outlive one execution and be seen by every process.
 *
 * One interface, two drivers (`sqlite.ts`, `postgres.ts`). Every method that takes an array
 * does its work in one round trip, so that a batch of 1,000 items costs a few queries.
 * All times are `Date`s, stored as UTC milliseconds; phone numbers are E.164, without a
 * channel prefix (`+15005550006`, never `whatsapp:+1…`). Nothing here knows n8n or Twilio.
 */
export interface Ledger {
  readonly consent: ConsentStore;
  readonly sends: SendStore;
  readonly decisions: DecisionStore;
  readonly registrations: RegistrationStore;
  readonly inbound: InboundStore;
  readonly seen: SeenStore;
  readonly waits: WaitStore;
  /** The ledger's own random key (32 bytes), made when it was created: signs passes, keys the hashes of erased numbers. */
  key(): Promise<Buffer>;
  close(): Promise<void>;
}

export type ConsentKind = 'grant' | 'revoke';
export type ConsentLevel = 'implied' | 'express' | 'written';
export type ConsentChannel = 'sms' | 'whatsapp' | 'rcs' | 'voice' | 'any';
export type ConsentPurpose = 'marketing' | 'transactional' | 'any';

/** One entry of the append-only consent log; the current state is derived from all entries of a recipient. */
export interface ConsentEvent {
  kind: ConsentKind;
  recipient: string;
  channel: ConsentChannel;
  purpose: ConsentPurpose;
  /** Business sender that the event is limited to (number, messaging service SID or brand); `null` means all senders. */
  sender: string | null;
  /** Strength of a grant; `null` on a revocation. */
  level: ConsentLevel | null;
  /** Where it came from: `website`, `offline`, `opt-in-message`, `opt-out-message`, `others` (Twilio's Consent API) or a word of the user's own. */
  source: string;
  /** Proof as the user gave it: a URL, the text of the message, a form's name; `null` when there is none. */
  evidence: string | null;
  occurredAt: Date;
  recordedAt: Date;
}

export interface ConsentStore {
  /** Appends; returns how many were new (an event equal in kind, recipient, channel, purpose, sender, source and occurredAt is kept once). */
  append(events: readonly ConsentEvent[]): Promise<number>;
  /** All events of these recipients, oldest first; every recipient asked for is a key of the map. Erased numbers still answer with their revocations. */
  eventsOf(recipients: readonly string[]): Promise<Map<string, ConsentEvent[]>>;
  /** A page of the log, newest first. */
  list(filter: ConsentFilter): Promise<ConsentEvent[]>;
  /** Right to erasure: forgets number, evidence and grants everywhere in the ledger; a keyed hash keeps the revocations. Returns the rows changed. */
  erase(recipients: readonly string[]): Promise<number>;
}

export interface ConsentFilter {
  recipient?: string;
  kind?: ConsentKind;
  since?: Date;
  until?: Date;
  limit: number;
}

/** What is known of one send. `reserved`: a process is about to send; `unknown`: the answer was lost. */
export type SendState = 'reserved' | 'sent' | 'rejected' | 'unknown';

export interface Reservation {
  /** Idempotency key, at most 512 characters. */
  key: string;
  /** Account SID that sends. */
  account: string;
  recipient: string;
  /** What is sent: `message`, `call`, `verification`, `purchase`. */
  kind: string;
  /** Sender (number or messaging service SID), `null` when unknown. */
  sender: string | null;
  /** Hash of what is sent, to find it again at Twilio. */
  contentHash: string;
  /** Category for frequency caps, `null` when not given. */
  category: string | null;
  /** When this reservation may be forgotten. */
  expiresAt: Date;
}

export interface Send extends Reservation {
  state: SendState;
  /** Twilio's SID once it is known. */
  sid: string | null;
  /** Twilio's error code of a rejected send. */
  errorCode: number | null;
  /** JSON of the answer, given back on a repeat; `null` until settled. */
  result: string | null;
  /** Process and attempt that holds the reservation. */
  owner: string;
  reservedAt: Date;
  settledAt: Date | null;
}

/** `new`: ours to send; `repeat`: `send` tells what became of the first. */
export type ReservationOutcome = { outcome: 'new' } | { outcome: 'repeat'; send: Send };

export interface Settlement {
  key: string;
  state: Exclude<SendState, 'reserved'>;
  sid: string | null;
  errorCode: number | null;
  result: string | null;
}

export interface SendStore {
  /**
   * Reserves each key atomically, in the given order; a key that is held (also one earlier in the same call) is a `repeat`.
   * A key held for another recipient counts as new and replaces the old row; a `rejected` or expired row is free again.
   */
  reserve(owner: string, now: Date, reservations: readonly Reservation[]): Promise<ReservationOutcome[]>;
  /** Moves reservations of this owner from a dead one, if they are still as read (`owner` and `reservedAt` equal); tells which were moved. */
  takeOver(owner: string, now: Date, sends: readonly Send[]): Promise<boolean[]>;
  settle(now: Date, settlements: readonly Settlement[]): Promise<void>;
  /** Gives keys back that were reserved and certainly not sent. */
  release(keys: readonly string[]): Promise<void>;
  find(keys: readonly string[]): Promise<Map<string, Send>>;
  /** Which of these SIDs are already the answer of a send: they cannot be the lost answer of another. */
  claimed(sids: readonly string[]): Promise<Set<string>>;
  /** Times of the sends that went out (or may have) to each recipient since `since`, oldest first: for frequency caps. */
  timesSince(recipients: readonly string[], since: Date, filter?: { kind?: string; category?: string }): Promise<Map<string, Date[]>>;
  /** Deletes rows expired before `now`; returns how many. */
  prune(now: Date): Promise<number>;
}

/** One row of the gate's audit trail. */
export interface DecisionRow {
  decisionId: string;
  evaluatedAt: Date;
  recipient: string;
  effect: 'allow' | 'hold' | 'block';
  /** Ids of the rules that found something. */
  rules: string[];
  /** JSON of the decision record, without number or body in clear. */
  record: string;
}

export interface DecisionFilter {
  decisionId?: string;
  recipient?: string;
  effect?: DecisionRow['effect'];
  rule?: string;
  since?: Date;
  until?: Date;
  limit: number;
}

export interface DecisionStore {
  append(rows: readonly DecisionRow[]): Promise<void>;
  /** Newest first. `recipient` is `''` where the number was erased. */
  list(filter: DecisionFilter): Promise<DecisionRow[]>;
}

/** One URL field that a trigger has set at Twilio, and what stood there before. */
export interface Registration {
  /** Account SID. */
  account: string;
  /** SID of the phone number (PN…) or messaging service (MG…); `''` for a URL that is pasted by hand. */
  resource: string;
  /** Twilio's parameter, e.g. `smsUrl`, `voiceUrl`, `statusCallback`, `inboundRequestUrl`. */
  field: string;
  workflowId: string;
  nodeId: string;
  mode: 'production' | 'test';
  /** Shown in lists: workflow and node name. */
  name: string;
  ourUrl: string;
  /** Twilio's values that we replaced, as JSON (`{url, method}`), to be put back; `null` when there was nothing to keep. */
  earlier: string | null;
  registeredAt: Date;
}

export type RegistrationKey = Pick<Registration, 'account' | 'resource' | 'field' | 'workflowId' | 'nodeId' | 'mode'>;

export interface RegistrationStore {
  /** Inserts or replaces by its key. */
  save(registration: Registration): Promise<void>;
  find(filter: Partial<RegistrationKey>): Promise<Registration[]>;
  remove(key: RegistrationKey): Promise<void>;
}

export interface InboundPair {
  /** The person's number. */
  from: string;
  /** Our number or sender. */
  to: string;
  channel: ConsentChannel;
}

export interface InboundStore {
  record(pair: InboundPair, at: Date, messageSid: string): Promise<void>;
  /** Time of the last inbound message of each pair, in order; `null` when there was none. */
  last(pairs: readonly InboundPair[]): Promise<Array<Date | null>>;
}

export interface SeenStore {
  /** Marks an event as handled; `true` the first time only, across processes. */
  first(id: string, now: Date, keepForSeconds: number): Promise<boolean>;
  prune(now: Date): Promise<number>;
}

/** An execution that waits for something that a webhook will tell. */
export interface Wait {
  waitId: string;
  /** What is waited for: `reply`, `delivery`, `approval`, `callEnd`. */
  kind: string;
  account: string;
  /** SID of the message or call; `null` until Twilio has answered. */
  sid: string | null;
  /** The person's number. */
  recipient: string | null;
  sender: string | null;
  resumeUrl: string;
  createdAt: Date;
  expiresAt: Date;
}

/** A status that came before its wait was known. */
export interface EarlyStatus {
  sid: string;
  /** JSON of the webhook's parameters. */
  payload: string;
  receivedAt: Date;
}

export interface WaitStore {
  create(wait: Wait): Promise<void>;
  /** Sets the SID; returns statuses that came too early for it, oldest first, and forgets them. */
  attach(waitId: string, sid: string): Promise<EarlyStatus[]>;
  findBySid(sid: string): Promise<Wait[]>;
  /** Open waits for a reply of this person to this sender (or to any, when sender is null), oldest first. */
  findByReply(recipient: string, sender: string | null): Promise<Wait[]>;
  find(waitId: string): Promise<Wait | null>;
  /** Takes the wait out; `true` for the one caller that took it. */
  take(waitId: string): Promise<boolean>;
  keepEarly(status: EarlyStatus): Promise<void>;
  prune(now: Date): Promise<number>;
}
