import type { ApprovalStore } from './approvalStore';
import type { ConsentStore } from './consentStore';
import type { DecisionStore } from './decisionStore';
import type { FiguresStore } from './figuresStore';
import type { HearingStore } from './hearingStore';
import type { InboundStore } from './inboundStore';
import type { OwnerStore } from './ownerStore';
import type { RegistrationStore } from './registrationStore';
import type { SeenStore } from './seenStore';
import type { SendStore } from './sendStore';
import type { TurnStore } from './turnStore';
import type { WaitStore } from './waitStore';

export type * from './approvalStore';
export type * from './consentStore';
export type * from './decisionStore';
export type * from './figuresStore';
export type * from './hearingStore';
export type * from './inboundStore';
export type * from './ownerStore';
export type * from './registrationStore';
export type * from './seenStore';
export type * from './sendStore';
export type * from './turnStore';
export type * from './waitStore';
export type * from './logged';

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
   * @param now the time; by default that of the ledger's own clock: a host whose clock is ahead
   * would delete for all hosts what is still needed
   */
  prune(now?: Date): Promise<number>;
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
    /** Those that ended within the last day and have left sends of which the outcome is open. */
    silentExecutions: number;
    /** The last sign of the first of them. */
    silentSince: Date | null;
  };
  /** For how many days rows are kept that do not say so themselves. */
  keepDays: Record<'decisions' | 'inbound' | 'sends', number>;
  /** The most connections of this process; PostgreSQL only. */
  connections?: number;
  /**
   * What waits on this host's disk for the ledger, in all places that were named for it; absent
   * where there is none.
   */
  spool?: { waiting: number; oldestAt: Date | null; unreadableFile: string | null };
}

export interface TableStatus {
  /** All of them, counted, unless `isEstimated`. */
  rows: number;
  /** Whether there are too many to be counted: then the number is approximate. */
  isEstimated: boolean;
  /** Where the table says it. */
  oldestAt: Date | null;
}
