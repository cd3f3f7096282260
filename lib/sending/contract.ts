import type { Twilio } from 'twilio';
import type { Decision } from '../compliance/decision';
import type { Category } from '../compliance/facts';
import type { PassSubject } from '../compliance/pass';
import type { Fields, InputOf } from '../kit/field';
import type { Context, OperationDefinition } from '../kit/operation';
import type { Ledger } from '../ledger/ledger';
import type { Account, AccountBook } from '../twilio/accounts';

/*
 * What the rooms that a sending passes through (sending, gate, waiting) say to one another. It lies
 * beneath the three, so that none of them needs the types of another.
 */

/** Something that may not be done twice: who gets it, from whom, and what. */
export interface Sending {
  kind: 'message' | 'call' | 'verification' | 'purchase' | 'request';
  /** As it is dialled; by whom it names, the key is made. */
  recipient: string;
  sender: string | null;
  content: unknown;
}

/** What is about to go out; the gate's category is not among it, as the pass itself knows it. */
export type Outgoing = Omit<PassSubject, 'category'>;

/**
 * Asks for leave to send one item.
 * @param send names it; whoever asks again for the same one is told the same
 * @throws where it may not go out
 */
export type Permission = (send: string) => Promise<Leave>;

/** Leave to send one item. */
export interface Leave {
  /** Where the gate decided in line. */
  decision?: Decision | undefined;
  /** The category that a pass vouches for. */
  category?: Category | undefined;
  /** Told when the item certainly did not go out: another one may then. */
  giveBack?(): Promise<void>;
}

/** What an execution waits for after an operation. */
export interface WaitFor {
  /** `decision`: by the page behind the resume address, or by a reply. */
  kind: 'reply' | 'delivery' | 'decision' | 'callEnd';
  channel: string;
  recipient: string;
  from?: string;
  messagingServiceSid?: string;
  limitHours: number;
  /** No reply decides, since a caller ID is too weak a proof. */
  isByPageOnly?: boolean;
  /** Address of the trigger that was chosen. */
  statusCallback?: string;
}

/** What the request needs to know of the wait. */
export interface Awaited {
  resumeUrl: string;
  /** For Twilio to tell how it went; only where that is what is waited for. */
  statusCallback?: string;
  /** Whether a reply of the person would be heard. */
  isHeard: boolean;
}

/** What a look-up says of a send whose answer was lost. */
export type LookUp =
  | { verdict: 'found'; result: unknown }
  | { verdict: 'notSent' }
  | { verdict: 'unknown'; reason: string };

/** What a look-up may use. */
export interface LookUpContext {
  /** How long ago it was reserved first; rises while the look-up goes on. */
  ageMilliseconds(): number;
  signal?: AbortSignal;
  /** Which of these SIDs are the answers of other sends. */
  claimed(sids: readonly string[]): Promise<ReadonlySet<string>>;
}

/** What an operation at Twilio may need beside its input. */
export interface TwilioContext extends Context {
  readonly account: Account;
  readonly book: AccountBook;
  /** What the Compliance Gate decided in line, where it was asked. */
  readonly decision?: Decision;
  /** What the execution will wait for, where the operation waits. */
  readonly awaited?: Awaited;
  /** Opens the ledger at its first use. */
  ledger(): Promise<Ledger>;
}

/** An operation at Twilio: what only some have is a sending, a person to protect, a wait. */
export interface TwilioOperationDefinition<F extends Fields, Raw> extends OperationDefinition<
  Twilio,
  TwilioContext,
  F,
  Raw
> {
  /**
   * Set when a repeat would cost money or bother somebody; `undefined` for inputs with which it
   * would not.
   */
  sending?(input: InputOf<F>, context: TwilioContext): Sending | undefined;
  /**
   * What will reach a person, for the Compliance Gate: an operation with the fields of
   * permission.ts. Its pass is checked, or the gate decides in line, before anything is reserved or
   * sent. `undefined` for inputs with which nothing reaches a phone.
   */
  outgoing?(input: InputOf<F>, context: TwilioContext): Outgoing | undefined;
  /**
   * The same where several people get it: the gate decides in line about each, and all have to be
   * allowed.
   */
  outgoingToAll?(
    client: Twilio,
    input: InputOf<F>,
    context: TwilioContext,
  ): Promise<readonly Outgoing[]>;
  /** What it always sends, where that is not for the author to say. */
  category?: Category;
  /** Set when the execution is put aside after the request, and what until. */
  wait?(input: InputOf<F>, context: TwilioContext): WaitFor;
  /**
   * Looks at Twilio for what was sent and whose answer was lost; without it such an outcome stays
   * unknown.
   */
  lookUp?(
    client: Twilio,
    input: InputOf<F>,
    context: TwilioContext,
    lost: LookUpContext,
  ): Promise<LookUp>;
}

/** An operation with its types of input and result forgotten, as tables hold it. */
export type TwilioOperation = TwilioOperationDefinition<Fields, unknown>;
