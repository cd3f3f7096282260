import type { AuditFacts } from './auditFacts';

export type Severity = 'critical' | 'warning' | 'notice';

/** What the user of an audit can set. */
export interface AuditSettings {
  /** A balance that lasts for fewer days, at the mean of the last 30, is low. */
  balanceDays: number;
  /** So many times the mean of the seven days before is unusual. */
  unusualFactor: number;
  /** A number without a message or call in so many days is unused. */
  unusedDays: number;
}

/** One thing to do. */
export interface Finding {
  severity: Severity;
  title: string;
  /** What was seen, in whole sentences. */
  evidence: string;
  /** What to do, in whole sentences. */
  remedy: string;
  /** Numbers, SIDs, codes or countries that it is about. */
  subjects: readonly string[];
  /** The numbers behind the evidence, for workflows that compare them. */
  figures?: Readonly<Record<string, number | string | null>>;
  /** A page of Twilio's. */
  link?: string;
}

/** Facts, of which a check's examples give only what it needs. */
interface Example<Need extends keyof AuditFacts> {
  name: string;
  facts: Pick<AuditFacts, Need>;
  settings?: Partial<AuditSettings>;
  /** Severity of each finding, in order. */
  finds: readonly Severity[];
}

/**
 * One check of the audit: what it says, what it needs, how it looks, and the examples that prove
 * it.
 */
interface Check<Need extends keyof AuditFacts = never> {
  /** As the file; stored in users' workflows. */
  id: string;
  title: string;
  /** Why anybody should care, in one sentence. */
  why: string;
  needs: readonly Need[];
  find(facts: Pick<AuditFacts, Need>, settings: AuditSettings): readonly Finding[];
  examples: ReadonlyArray<Example<Need>>;
}

/** A check with what it needs forgotten, as lists hold it. */
export type AnyCheck = Check<keyof AuditFacts>;

export const check = <const Need extends keyof AuditFacts>(definition: Check<Need>): AnyCheck =>
  definition as unknown as AnyCheck;

export const defaultSettings: AuditSettings = { balanceDays: 7, unusualFactor: 3, unusedDays: 30 };

/** `1 number`, `2 numbers`. */
export const counted = (count: number, noun: string): string =>
  `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;

const mostListed = 12;

/** Several names in a sentence, not all of very many. */
export const listed = (names: readonly string[]): string =>
  names.length <= mostListed
    ? names.join(', ')
    : `${names.slice(0, mostListed).join(', ')} and ${names.length - mostListed} more`;
