import type { ConsentEvent } from './consentStore';
import type { DecisionRow } from './decisionStore';

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
