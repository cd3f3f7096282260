import { onNamedChannel } from '../../../../lib/sending/senders';
import type { Decision } from '../../../../lib/compliance/decision';
import { accountField, accountFor } from '../../../../lib/engines/account';
import { messageFields } from '../../../../lib/gate/fields/messageFields';
import { evaluateAndRecord } from '../../../../lib/gate/evaluateAndRecord';
import { separateOutputs } from '../../../../lib/gate/outputs';
import { ledgerOperation } from '../../../../lib/engines/ledgerEngine';
import { choice, numbersCountry, options } from '../../../../lib/kit/fields';
import type { Extended } from '../../../../lib/kit/operation';

const outputOf: Record<Decision['decision'], number> = { allow: 0, hold: 1, block: 2 };

export default ledgerOperation({
  resource: 'decision',
  operation: 'evaluate',
  name: 'Evaluate',
  action: 'Evaluate a message or call',
  description:
    'Decide whether a message or call may go out now, later or not at all, and why. Sends nothing.',
  fields: {
    account: accountField(),
    ...messageFields(),
    options: options({ numbersCountry: numbersCountry() }),
    outputs: choice(
      { label: 'Outputs' },
      {
        separate: {
          name: 'Allowed, On Hold and Blocked',
          description: 'An output for each decision',
        },
        single: { name: 'One', description: 'All items on one output, each with its decision' },
      },
    ),
  },
  combine: onNamedChannel,
  async request(_ledger, input, context) {
    const decision = await evaluateAndRecord(
      input,
      await accountFor(context.book, input.account),
      context,
    );
    const isAllowed = decision.decision === 'allow' || decision.mode === 'dryRun';
    return {
      decision,
      output: context.outputs < separateOutputs || isAllowed ? 0 : outputOf[decision.decision],
    };
  },
  item: ({ decision }, { item }) => {
    const json: Extended<{ compliance: Decision }> = { ...item.json, compliance: decision };
    return { json, binary: item.binary };
  },
  route: ({ output }) => output,
});
