import { lazy } from '../kit/memo';
import { note } from '../kit/note';
import { addresseeOf } from '../phone/addressee';
import { randomUUID } from 'node:crypto';
import type { Decision } from '../compliance/decision';
import { channelGroup } from '../compliance/facts';
import type { Account } from '../twilio/accounts';
import { factsOf } from './facts/factsOf';
import type { GateInput } from './fields/messageFields';
import type { GateContext } from './gateContext';

const rules = lazy(async () => import('../compliance/gate'));

/** Decides about one message or call of an account, and records the decision in the audit trail. */
export async function evaluateAndRecord(
  input: GateInput,
  account: Account,
  context: GateContext,
): Promise<Decision> {
  const { batch, key, pending, turn } = context;
  const known = await factsOf(input, account, context);
  const person = addresseeOf(known.recipient.number);
  const { evaluate } = await rules();
  await turn();
  // Read at the last moment: nothing may come between this and the `add` below.
  const facts = { ...known, history: [...(known.history ?? []), ...pending.to(person)] };
  const decision = evaluate(facts, { key, decisionId: randomUUID() });
  if (decision.decision === 'allow') {
    const { channel, topic } = facts.message;
    pending.add(person, {
      at: new Date(decision.notBefore ?? facts.now),
      category: decision.category.effective,
      group: channelGroup(channel),
      topic,
    });
  }
  const isDryRun = decision.mode === 'dryRun';
  await batch.appendDecision({
    decisionId: decision.decisionId,
    evaluatedAt: facts.now,
    recipient: person,
    effect: decision.decision,
    rules: [...new Set(decision.findings.map(({ ruleId }) => ruleId))],
    country: decision.recipient.country,
    isDryRun,
    record: JSON.stringify({ ...decision, pass: null }),
  });
  note('decisions', { [decision.decision]: 1, ...(isDryRun && { dryRun: 1 }) });
  return decision;
}
