import type { Twilio } from 'twilio';
import type { Decision } from '../compliance/decision';
import type { Category } from '../compliance/facts';
import type { PassSubject } from '../compliance/pass';
import type { Fields, InputOf } from '../kit/field';
import type { Context, OperationDefinition } from '../kit/operation';
import type { Ledger } from '../ledger/ledger';
import type { Account, AccountBook } from '../twilio/accounts';

/*
 * What sending, gate and waiting say to one another: a send passes through all three. It lies
 * beneath them, so that none needs the types of another.
 */

/** Something that must not be done twice: who gets it, who sends it, and what it is. */
export interface Sending {
  kind: 'message' | 'call' | 'verification' | 'purchase' | 'request';
  /** As it is dialled. The key is made from the person that it names. */
  recipient: string;
  /** The same as Twilio is told, where that says the channel, too. */
  address?: string | undefined;
  sender: string | null;
  content: unknown;
  /** Of a message: its text, where Twilio shows just that. */
  shown?: string | undefined;
  /** When it is to go out, where that is not at once. Another time makes it another. */
  dueAt?: Date | undefined;
  /** SID of the template of a message. */
  template?: string | undefined;
}

/** What is about to go out. The gate's category is not part of it: the pass itself carries that. */
export type Outgoing = Omit<PassSubject, 'category'>;

/**
 * Asks for permission to send one item.
 * @param send names it; asking again for the same one gives the same answer
 * @throws when it must not go out
 */
export type Permission = (send: string) => Promise<Leave>;

/** Permission to send one item. */
export interface Leave {
  /** Set where the gate decided in line. */
  decision?: Decision | undefined;
  /** What the pass was given for, where one was shown. */
  category?: Category | undefined;
  /** What stands for the topic that the gate decided about. */
  topic?: string | undefined;
  /** Called when the item certainly did not go out, so that another may. */
  giveBack?(): Promise<void>;
}

/** What an execution waits for after an operation. */
export interface WaitFor {
  /** `decision`: made on the page at the resume address, or by a reply. */
  kind: 'reply' | 'delivery' | 'decision' | 'callEnd';
  channel: string;
  recipient: string;
  from?: string;
  messagingServiceSid?: string;
  limitHours: number;
  /** What they are asked, with which their reply is read. */
  question?: string | undefined;
  /** Replies do not count, because a caller ID proves too little. */
  isByPageOnly?: boolean;
  /** URL of the chosen trigger. */
  statusCallback?: string;
}

/** What the request needs to know about the wait. */
export interface Awaited {
  resumeUrl: string;
  /** Where Twilio reports how it went; set only when that is what the execution waits for. */
  statusCallback?: string;
  /** Whether a reply from the person would reach us. */
  isHeard: boolean;
}

/** What a look-up says about a send whose answer was lost. */
export type LookUp =
  | { verdict: 'found'; result: unknown }
  | { verdict: 'notSent' }
  | { verdict: 'unknown'; reason: string };

/** What a look-up may use. */
export interface LookUpContext {
  /** How long ago it was first reserved; keeps rising during the look-up. */
  ageMilliseconds(): number;
  /** The age is by the ledger's clock, which may have been set back since. */
  mayBeOlder?: boolean;
  /** What was reserved first had another content or went to another address of the person. */
  isOther?: boolean;
  signal?: AbortSignal;
  /** Which of these SIDs are the answers to other sends. */
  claimed(sids: readonly string[]): Promise<ReadonlySet<string>>;
}

/** What a Twilio operation may need besides its input. */
export interface TwilioContext extends Context {
  readonly account: Account;
  readonly book: AccountBook;
  /** What the Compliance Gate decided in line, if it was asked. */
  readonly decision?: Decision;
  /** What the execution will wait for, if the operation waits. */
  readonly awaited?: Awaited;
  /** Opens the ledger on first use. */
  ledger(): Promise<Ledger>;
}

/** A Twilio operation. Only some send something once, reach a person, or wait. */
export interface TwilioOperationDefinition<F extends Fields, Raw> extends OperationDefinition<
  Twilio,
  TwilioContext,
  F,
  Raw
> {
  /**
   * Set when a repeat would cost money or bother somebody; returns `undefined` for inputs where it
   * would not.
   */
  sending?(input: InputOf<F>, context: TwilioContext): Sending | undefined;
  /**
   * What will reach a person, for the Compliance Gate; such an operation has the fields of
   * permission.ts. Before anything is reserved or sent, its pass is checked or the gate decides in
   * line. `undefined` for inputs with which nothing reaches a phone.
   */
  outgoing?(input: InputOf<F>, context: TwilioContext): Outgoing | undefined;
  /**
   * The same where several people get it: the gate decides in line about each, and all of them have
   * to be allowed.
   */
  outgoingToAll?(
    client: Twilio,
    input: InputOf<F>,
    context: TwilioContext,
  ): Promise<readonly Outgoing[]>;
  /** What it always sends, where that is not for the author to say. */
  category?: Category;
  /** Set when the execution is suspended after the request: says what it waits for. */
  wait?(input: InputOf<F>, context: TwilioContext): WaitFor;
  /**
   * Looks at Twilio for a send whose answer was lost. Without it, such an outcome stays unknown.
   */
  lookUp?(
    client: Twilio,
    input: InputOf<F>,
    context: TwilioContext,
    lost: LookUpContext,
  ): Promise<LookUp>;
}

/** An operation without its input and result types, as the tables hold it. */
export type TwilioOperation = TwilioOperationDefinition<Fields, unknown>;
