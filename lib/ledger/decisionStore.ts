import type { Addressee } from '../phone/addressee';
import type { Logged } from './logged';

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
