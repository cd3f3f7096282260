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
