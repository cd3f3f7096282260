import type { Severity } from './decision';
import { contextOf, type Context } from './context';
import type { Facts } from './facts';
import type { JurisdictionTable } from './jurisdictionsOf';
import type { Concern, Rule, RuleResult } from './rule';
import { overrideVerdict } from './override';

/** A concern with the rule that has it and the weight it carries. */
export interface WeighedConcern {
  rule: Rule;
  concern: Concern;
  severity: Severity;
  waived: boolean;
}

/** What all rules say about sending at one instant. */
export interface Evaluation {
  context: Context;
  concerns: WeighedConcern[];
  evaluatedRules: string[];
  notEvaluated: Array<{ ruleId: string; missingInput: string[]; required: boolean }>;
  /** Earliest end (ms) of what the rules permit; `Infinity` when nothing ends. */
  until: number;
}

export interface Pack {
  rules: readonly Rule[];
  jurisdictions: JurisdictionTable;
  id: string;
  version: string;
  /** `yyyy-MM-dd` on which the values were checked. */
  asOf: string;
  /** IANA time-zone release that was current then. */
  tzDataVersion: string;
}

const weight: Record<Severity, number> = { warn: 0, hold: 1, block: 2 };
const lower = (a: Severity, b: Severity | undefined): Severity => (b !== undefined && weight[b] < weight[a] ? b : a);

const concernsOf = (result: RuleResult): readonly Concern[] => {
  if (result === undefined) return [];
  if ('reason' in result) return [result];
  return Array.isArray(result) ? (result as readonly Concern[]) : [];
};

/** Asks every rule that concerns the message's channel and category; place and text of an earlier evaluation are reused. */
export const evaluateAt = (facts: Facts, at: Date, pack: Pack, earlier?: Context): Evaluation => {
  const evaluation: Omit<Evaluation, 'context'> = { concerns: [], evaluatedRules: [], notEvaluated: [], until: Infinity };
  const { concerns, evaluatedRules, notEvaluated } = evaluation;
  const context = contextOf({
    facts,
    at,
    notEvaluated,
    rulePack: pack,
    table: pack.jurisdictions,
    place: earlier?.place,
    text: earlier?.text,
  });
  const waives = overrideVerdict(facts.policy.override, at).accepted ? facts.policy.override?.rulesWaived : undefined;

  for (const rule of pack.rules) {
    const severity = rule.severity[context.category];
    if (severity === 'off' || (rule.channels && !rule.channels.includes(facts.message.channel))) continue;
    const result = rule.check(context);
    if (result !== undefined && 'missing' in result) {
      notEvaluated.push({ ruleId: rule.id, missingInput: [...result.missing], required: rule.required });
      continue;
    }
    evaluatedRules.push(rule.id);
    if (result !== undefined && 'until' in result && severity !== 'warn') {
      evaluation.until = Math.min(evaluation.until, result.until.getTime());
    }
    for (const concern of concernsOf(result)) {
      const waived = rule.overridable && waives?.includes(rule.id) === true;
      concerns.push({ rule, concern, severity: lower(severity, concern.atMost), waived });
    }
  }
  return { ...evaluation, context };
};
