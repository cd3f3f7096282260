import type { Context } from './context';
import type { ChecklistAnswer, Decision, Reference, Severity } from './decision';
import type { Scope } from './scope';
import { categories, type Category, type Channel, type Facts } from './facts';

export type Question = keyof Record<keyof Decision['checklist'], ChecklistAnswer>;

/** What a rule finds. */
export interface Concern {
  reason: string;
  remedy?: string;
  /**
   * Of a hold: when this rule stops objecting; without it only a person or a fact can settle the
   * matter.
   */
  notBefore?: Date;
  /**
   * Of a hold: a person who has read the text may release it, also where the rule's other concerns
   * are for nobody to waive.
   */
  byPerson?: true;
  /** Lowers the severity that the category would give. */
  atMost?: Severity;
  /** Paths of the facts that decided, e.g. `recipient.number`. */
  evidence?: readonly string[];
  references?: readonly Reference[];
}

/** The inputs without which the rule cannot say anything. */
interface Missing {
  missing: readonly string[];
}

/** No concern, but only until then. */
interface Until {
  until: Date;
}

type RuleResult = Concern | Missing | Until | readonly Concern[] | undefined;
type Check = (context: Context) => RuleResult;

/**
 * `changes` are merged into the base facts of the tests (`undefined` takes a fact away); `finds` is
 * what this rule then reports.
 */
export interface Example {
  name: string;
  changes: DeepPartial<Facts>;
  finds: Severity | 'nothing' | 'missing';
}

type DeepPartial<T> = T extends Date | readonly unknown[]
  ? T
  : T extends object
    ? { [K in keyof T]?: DeepPartial<T[K]> }
    : T;

export interface Rule {
  id: string;
  version: string;
  title: string;
  /** Why the rule exists, in one sentence. */
  why: string;
  /** Which of the four questions it answers. */
  question: Question;
  references: readonly Reference[];
  severity: Readonly<Record<Category, Severity | 'off'>>;
  /** Channels it concerns; all when absent. */
  channels?: readonly Channel[];
  /**
   * Countries it concerns, as written in the documentation, or how they follow from the
   * jurisdictions; the check itself tests them.
   */
  scope?: string | Scope;
  /** May a named person waive it? */
  overridable: boolean;
  /** Does GATE-CONTEXT report when its inputs are missing, and so block marketing? */
  required: boolean;
  /** Why marketing need not wait for its inputs, where it need not. */
  optional?: string;
  check: Check;
  examples: readonly Example[];
}

const letters = { B: 'block', D: 'hold', W: 'warn', '-': 'off' } as const;
type Letter = keyof typeof letters;

/**
 * Marketing / transactional / conversational / one-time code / emergency: Block, Defer, Warn, off.
 */
type SeverityCode = `${Letter}/${Letter}/${Letter}/${Letter}/${Letter}`;

type Definition = Omit<Rule, 'severity' | 'version' | 'overridable' | 'required'> & {
  severity: SeverityCode;
  version?: string;
  overridable?: boolean;
};

/**
 * Makes a rule from its one file: what it says, when it applies, how it checks, and the examples
 * that prove it. Its inputs are required, unless it gives a reason why not, or could only warn.
 */
export const rule = ({
  severity,
  version = '1.0.0',
  overridable = true,
  ...rest
}: Definition): Rule => {
  const codes = severity.split('/') as Letter[];
  return {
    ...rest,
    version,
    overridable,
    required: rest.optional === undefined && codes[0] !== 'W',
    severity: Object.fromEntries(
      categories.map((category, index) => [category, letters[codes[index] as Letter]]),
    ) as Rule['severity'],
  };
};

export const missing = (...inputs: string[]): Missing => ({ missing: inputs });
