import type { Person } from '../phone/person';

/** An execution that waits for something that a webhook will report. */
export interface Wait {
  waitId: string;
  /**
   * What is waited for: `reply` (an approval, too), `page` (an approval by its page only),
   * `delivery`, `callEnd`.
   */
  kind: string;
  account: string;
  /**
   * Whose reply is awaited; `null` when there is nobody or the number was erased (`findByReply`
   * still finds those).
   */
  recipient: Person | null;
  sender: string | null;
  /** What they were asked, so that a reply can be read with it; `null` where that is not known. */
  question?: string | null;
  resumeUrl: string;
  createdAt: Date;
  expiresAt: Date;
}

export interface WaitStore {
  /** Replaces an earlier wait with this id. */
  create(wait: Wait): Promise<void>;
  /**
   * This account's open waits of kind `reply` for this person, limited to this sender or to none,
   * oldest first; with `sender` null, all of them.
   */
  findByReply(account: string, person: Person, sender: string | null): Promise<Wait[]>;
  find(waitId: string): Promise<Wait | null>;
  /**
   * Keeps what the execution is to be told, in case the process ends before it is told. Returns the
   * answer that the wait has now, for the first one stays; `null` when it is no longer open.
   */
  keepAnswer(waitId: string, answer: string): Promise<string | null>;
  /** Forgets an answer that was kept: the execution has it and waits for another. */
  dropAnswer(waitId: string, answer: string): Promise<void>;
  /** The waits whose answer is kept but not yet taken, with that answer; oldest first. */
  answered(now: Date): Promise<Array<Wait & { answer: string }>>;
  /** Ends the wait and forgets everything but its id; `true` for the one caller that took it. */
  take(waitId: string): Promise<boolean>;
  /** How many have timed out that no answer has reached; `prune` deletes them. */
  expired(now: Date): Promise<number>;
  prune(now: Date): Promise<number>;
}
