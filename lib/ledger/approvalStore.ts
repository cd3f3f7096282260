/** A text that a person has read and released, or a template with its variables masked. */
export interface Approval {
  /** SID of the account that may send it. */
  account: string;
  /** Keyed hash of the text. */
  textHash: string;
  /** Length and keyed hash of what stands before, between and behind its variables. */
  parts: ReadonlyArray<{ length: number; hash: string }>;
  /** The person who answers for it. */
  by: string;
  reason: string;
  at: Date;
  endsAt: Date;
}

export interface ApprovalStore {
  /** Keeps it; a former approval of the same text by the same account ends with it. */
  save(approval: Approval): Promise<void>;
  /** An account's approvals that still hold, oldest first. */
  of(account: string, now: Date): Promise<Approval[]>;
  prune(now: Date): Promise<number>;
}
