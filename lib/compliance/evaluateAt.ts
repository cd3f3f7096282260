import type { Severity } from './decision';
import { Context, type NotEvaluated } from './context';
import { memoByKey, memoByObject } from '../kit/memo';
import type { Category, Channel, Facts } from './facts';
import type { Pack } from './pack';
import { overrideVerdict } from './override';
import type { Concern, Rule } from './rule';

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
  notEvaluated: readonly NotEvaluated[];
  /** Earliest end (ms) of what rules and waivers permit; `Infinity` when nothing ends. */
  until: number;
}

const weight: Record<Severity, number> = { warn: 0, hold: 1, block: 2 };
const lower = (a: Severity, b: Severity | undefined): Severity =>
  b !== undefined && weight[b] < weight[a] ? b : a;

/** A rule with what it weighs for the category; all of one shape, as rules are not. */
interface Asked {
  rule: Rule;
  id: string;
  check: Rule['check'];
  severity: Severity;
}

const concerned = memoByObject((rules: readonly Rule[]) =>
  memoByKey(50, (key: string): readonly Asked[] => {
    const [category, channel] = key.split('/') as [Category, Channel];
    return rules.flatMap((rule) => {
      const { id, check, channels, severity: severities } = rule;
      const severity = severities[category];
      const isAsked = severity !== 'off' && (!channels || channels.includes(channel));
      return isAsked ? [{ rule, id, check, severity }] : [];
    });
  }),
);

/**
 * The text of a template stands at Twilio, and the item has only its SID: Meta has read what goes
 * out on WhatsApp, the house what it put there.
 */
const isTextOfTemplate = ({ message }: Facts, missing: readonly string[]): boolean =>
  message.contentSid !== undefined && missing.every((input) => input === 'message.body');

/**
 * Asks every rule that concerns the message's channel and category; place and text of an earlier
 * evaluation are reused.
 */
export const evaluateAt = (facts: Facts, at: Date, pack: Pack, earlier?: Context): Evaluation => {
  const context = new Context(facts, at, pack, earlier);
  const concerns: WeighedConcern[] = [];
  const evaluatedRules: string[] = [];
  let until = Infinity;
  const { override } = facts.policy;
  const waives =
    override && overrideVerdict(override, at).accepted ? override.rulesWaived : undefined;

  const asked = concerned(pack.rules)(`${context.category}/${facts.message.channel}`);
  for (const { rule, id, check, severity } of asked) {
    const result = check(context);
    if (result === undefined) {
      evaluatedRules.push(id);
      continue;
    }
    if ('missing' in result) {
      context.notEvaluated.push({
        ruleId: id,
        missingInput: result.missing,
        required: rule.required && !isTextOfTemplate(facts, result.missing),
      });
      continue;
    }
    evaluatedRules.push(id);
    if ('until' in result) {
      if (severity !== 'warn') until = Math.min(until, result.until.getTime());
      continue;
    }
    const isWaived = waives?.includes(id) === true;
    for (const concern of 'reason' in result ? [result] : result) {
      const own = lower(severity, concern.atMost);
      const byPerson = concern.byPerson === true;
      const waivedUntil = Math.max(
        byPerson && own !== 'block' ? context.judgement.approvedUntil : -Infinity,
        isWaived && (rule.overridable || byPerson) ? override!.expiresAt.getTime() : -Infinity,
      );
      const waived = waivedUntil !== -Infinity;
      if (waived && own !== 'warn') until = Math.min(until, waivedUntil);
      concerns.push({ rule, concern, severity: own, waived });
    }
  }
  return { context, concerns, evaluatedRules, notEvaluated: context.notEvaluated, until };
};
