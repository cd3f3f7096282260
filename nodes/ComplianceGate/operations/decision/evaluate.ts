import { randomUUID } from 'node:crypto';
import type { Decision } from '../../../../lib/compliance/decision';
import { accountField } from '../../../../lib/n8n/account';
import { separateOutputs } from '../../../../lib/n8n/gate/outputs';
import { ledgerOperation } from '../../../../lib/n8n/ledgerEngine';
import { choice } from '../../../../lib/n8n/fields';
import type { Extended } from '../../../../lib/n8n/operation';
import { factsOf } from './facts';
import { messageFields } from './messageFields';

const outputOf: Record<Decision['decision'], number> = { allow: 0, hold: 1, block: 2 };

export default ledgerOperation({
  resource: 'decision',
  operation: 'evaluate',
  name: 'Evaluate',
  action: 'Evaluate a message or call',
  description: 'Decide whether a message or call may go out now, later or not at all, and why. Sends nothing.',
  fields: {
    account: accountField(),
    ...messageFields(),
    outputs: choice(
      { label: 'Outputs' },
      {
        separate: { name: 'Allowed, On Hold and Blocked', description: 'An output for each decision' },
        single: { name: 'One', description: 'All items on one output, each with its decision' },
      },
    ),
  },
  async request(_ledger, input, context) {
    const { batch, key, outputs, pending, turn } = context;
    const known = await factsOf(input, context);
    const { number } = known.recipient;
    const { evaluate } = await import('../../../../lib/compliance/gate');
    await turn();
    // Read at the last moment: nothing may come between this and what is added below.
    const facts = { ...known, history: [...(known.history ?? []), ...pending.to(number)] };
    const decision = evaluate(facts, { key, decisionId: randomUUID() });
    if (decision.decision === 'allow') {
      const { channel, topic } = facts.message;
      pending.add(number, { at: new Date(decision.notBefore ?? facts.now), category: decision.category.effective, channel, topic });
    }
    await batch.appendDecision({
      decisionId: decision.decisionId,
      evaluatedAt: facts.now,
      recipient: number,
      effect: decision.decision,
      rules: [...new Set(decision.findings.map(({ ruleId }) => ruleId))],
      record: JSON.stringify({ ...decision, pass: null }),
    });
    const isAllowed = decision.decision === 'allow' || decision.mode === 'dryRun';
    return { decision, output: outputs < separateOutputs || isAllowed ? 0 : outputOf[decision.decision] };
  },
  item: ({ decision }, { item }) => {
    const json: Extended<{ compliance: Decision }> = { ...item.json, compliance: decision };
    return { json, binary: item.binary };
  },
  route: ({ output }) => output,
});
