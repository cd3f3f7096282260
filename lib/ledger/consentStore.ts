import type { Person } from '../phone/person';
import type { Logged } from './logged';

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
