import type { IExecuteFunctions } from 'n8n-workflow';
import { FieldError } from '../kit/fieldError';
import type { Operation, Risk } from '../kit/operation';
import { isTool } from '../kit/tool';

/**
 * The parameter by which the workflow's author lets an AI agent spend money or destroy something.
 */
export const allowRisk = 'allowRisk';

/** The label of the box, and what the agent is told it may not do. */
export const riskLabels: Record<Risk, { box: string; deed: string }> = {
  spends: { box: 'Allow the Agent to Spend Money', deed: 'spends money or reaches a person' },
  destroys: { box: 'Allow the Agent to Destroy', deed: 'destroys something for good' },
};

type AnyOperation = Pick<Operation<never>, 'risk' | 'isHarmless' | 'action'>;

/**
 * The check for a run: in an AI agent's tool, refuses what spends money or destroys, unless the
 * workflow's author has ticked the box. It reads the stored parameter, not its value: a box ticked
 * by an expression is not the author's. `kit/authorsInputs.ts` makes sure that everything else that
 * vouches comes from the author.
 * @throws FieldError
 */
export function toolRules(n8n: IExecuteFunctions): (operation: AnyOperation, input: never) => void {
  if (!isTool(n8n)) return () => {};
  const isAllowed = n8n.getNode().parameters[allowRisk] === true;
  return ({ risk, action, isHarmless }, input) => {
    if (!risk || isAllowed || isHarmless?.(input)) return;
    const { box, deed } = riskLabels[risk];
    throw new FieldError({
      field: allowRisk,
      label: `"${action}"`,
      fault: `${deed}, and an AI agent may not do that here: the author of the workflow can tick "${box}" in this tool`,
    });
  };
}
