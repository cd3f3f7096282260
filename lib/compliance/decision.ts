import type { Category, Override } from './facts';

export type Effect = 'allow' | 'hold' | 'block';
export type Severity = 'block' | 'hold' | 'warn';

/**
 * How well a value is founded. `statute`: law, regulator or platform text was read; `quoted`: the
 * law as somebody else quotes it word for word; `house`: our own caution, no claim about law.
 */
export type Tier = 'statute' | 'quoted' | 'vendor' | 'secondary' | 'unverified' | 'house';

export interface Reference {
  url: string;
  tier: Tier;
  /** `yyyy-MM-dd` */
  checkedOn: string;
}

export interface Finding {
  ruleId: string;
  ruleVersion: string;
  severity: Severity;
  /** `waived` findings are recorded and have no effect. */
  outcome: 'effective' | 'waived';
  /** A concern, as a sentence for the refusal text. */
  reason: string;
  /** What to do, as a sentence; `null` where nothing can be done. */
  remedy: string | null;
  /**
   * Hold only: ISO time from which this rule no longer objects; `null` when a person or a missing
   * fact must settle it.
   */
  notBefore: string | null;
  /** Which fact decided, and a keyed hash of its value: no value in clear. */
  evidence: Array<{ path: string; valueHash: string }>;
  references: Reference[];
}

export interface ChecklistAnswer {
  answer: 'yes' | 'no' | 'unknown';
  reason: string;
}

/** What is said of the content, with who judged it. */
export interface ContentAnswer extends ChecklistAnswer {
  /** Rules, and whoever judged this very text. */
  judgedBy: readonly string[];
  /** What the rules looked for. */
  looked: readonly string[];
  /** What nobody judged. */
  notJudged: readonly string[];
}

/** Zones of the recipient and how they were found. */
interface PlaceRecord {
  e164Hash: string;
  country: string | null;
  /** State or province when known or indicated by the area code. */
  region: string | null;
  zones: string[];
  zoneBasis: ZoneBasis;
  confidence: 'high' | 'medium' | 'low';
}

export type ZoneBasis =
  'given' | 'postcode' | 'region' | 'numberPrefix' | 'areaCode' | 'country' | 'none';

/** The decision record; JSON as it stands. All times ISO 8601 in UTC. */
export interface Decision {
  decisionId: string;
  schemaVersion: 1;
  engineVersion: string;
  rulePack: { id: string; version: string; sha256: string; asOf: string };
  tzDataVersion: string | null;
  evaluatedAt: string;
  /** Until when the decision may be relied upon. */
  validUntil: string;
  mode: 'enforce' | 'dryRun';
  decision: Effect;
  /**
   * Hold: earliest permitted time; `null` when no time alone will do. Allow: the time it was
   * evaluated for.
   */
  notBefore: string | null;
  /**
   * End of the permitted window that begins at or contains `notBefore`; `null` when none closes.
   */
  notAfter: string | null;
  /**
   * Seconds, 1–36000, for Twilio's parameter of that name, so that a queued message cannot arrive
   * after `notAfter`.
   */
  validityPeriod: number | null;
  category: { declared: Category; effective: Category; why: string | null };
  recipient: PlaceRecord;
  findings: Finding[];
  evaluatedRules: string[];
  notEvaluated: Array<{ ruleId: string; missingInput: readonly string[] }>;
  checklist: Record<'consent' | 'optOut' | 'compliance', ChecklistAnswer> & {
    content: ContentAnswer;
  };
  /** In the wording users know; `null` on allow. */
  refusal: string | null;
  override:
    | (Omit<Override, 'expiresAt'> & {
        expiresAt: string | null;
        accepted: boolean;
        why: string | null;
      })
    | null;
  /** Keyed hash of the facts in canonical JSON. */
  inputHash: string;
  previousHash: string | null;
  /** Signed proof for Twilio Ops; only on allow and only when a key was given. */
  pass: string | null;
}
