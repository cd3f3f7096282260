import type { Severity } from '../../../lib/compliance/decision';
import { evaluateAt } from '../../../lib/compliance/evaluateAt';
import { rulePack } from '../../../lib/compliance/gate';
import { baseFacts, merge } from './baseFacts';

const weight = { warn: 0, hold: 1, block: 2 };

/** What one rule says of the base facts with changes: the worst, all of it, and what it lacks. */
export const found = (ruleId: string, changes: unknown) => {
  const facts = merge(baseFacts, changes);
  const { concerns, notEvaluated } = evaluateAt(facts, facts.message.sendAt ?? facts.now, rulePack);
  const lacking = notEvaluated.find((entry) => entry.ruleId === ruleId);
  const own = concerns.filter(({ rule }) => rule.id === ruleId);
  const severities = own.map(({ severity }) => severity);
  const worst = severities.sort((a, b) => weight[b] - weight[a])[0] ?? 'nothing';
  const finds: Severity | 'nothing' | 'missing' = lacking ? 'missing' : worst;
  return { finds, lacking: lacking?.missingInput, own };
};

/** Only the severity, as the examples of rules have it. */
export const finds = (ruleId: string, changes: unknown) => found(ruleId, changes).finds;
