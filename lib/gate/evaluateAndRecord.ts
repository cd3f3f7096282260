import { randomUUID } from 'node:crypto';
import type { Decision } from '../compliance/decision';
import type { Account } from '../twilio/accounts';
import { factsOf } from './facts/factsOf';
import type { Described } from './fields/messageFields';
import type { GateMeans } from './gateContext';

/** Decides about one message or call of an account, and writes the decision to the audit trail. */
export async function judge(
  described: Described,
  account: Account,
  means: GateMeans,
): Promise<Decision> {
  const { batch, key, pending, turn } = means;
  const known = await factsOf(described, account, means);
  const { number } = known.recipient;
  const { evaluate } = await import('../compliance/gate');
  await turn();
  // Read at the last moment: nothing may come between this and what is added below.
  const facts = { ...known, history: [...(known.history ?? []), ...pending.to(number)] };
  const decision = evaluate(facts, { key, decisionId: randomUUID() });
  if (decision.decision === 'allow') {
    const { channel, topic } = facts.message;
    pending.add(number, {
      at: new Date(decision.notBefore ?? facts.now),
      category: decision.category.effective,
      channel,
      topic,
    });
  }
  await batch.appendDecision({
    decisionId: decision.decisionId,
    evaluatedAt: facts.now,
    recipient: number,
    effect: decision.decision,
    rules: [...new Set(decision.findings.map(({ ruleId }) => ruleId))],
    record: JSON.stringify({ ...decision, pass: null }),
  });
  return decision;
}
