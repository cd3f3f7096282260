import type { IExecuteFunctions } from 'n8n-workflow';
import { FieldError } from '../kit/fieldError';
import type { Operation, Risk } from '../kit/operation';
import { isTool } from '../kit/tool';

/**
 * The parameter by which the workflow's author lets an AI agent spend money or destroy something.
 */
export const allowRisk = 'allowRisk';

/** How the box is labelled, and what the agent is told it may not do. */
export const riskLabels: Record<Risk, { box: string; deed: string }> = {
  spends: { box: 'Allow the Agent to Spend Money', deed: 'spends money or reaches a person' },
  destroys: { box: 'Allow the Agent to Destroy', deed: 'destroys something for good' },
};

type AnyOperation = Pick<Operation<never>, 'risk' | 'isHarmless' | 'action'>;

/**
 * The check of a run: refuses, in a tool of an AI agent, what spends money or destroys, unless the
 * workflow's author ticked the box. The stored parameter is read, not its value: a box that an
 * expression ticks is not the author's. That everything else that vouches is the author's, see
 * `kit/authorsInputs.ts`.
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
