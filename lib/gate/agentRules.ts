import type { IExecuteFunctions, INodeParameters } from 'n8n-workflow';
import { FieldError } from '../kit/fieldError';
import type { Operation, Risk } from '../kit/operation';
import { asksModel, isTool } from '../kit/tool';

/**
 * The parameter by which the workflow's author lets an AI agent spend money or destroy something.
 */
export const allowRisk = 'allowRisk';

/** How the box is labelled, and what the agent is told it may not do. */
export const riskLabels: Record<Risk, { box: string; deed: string }> = {
  spends: { box: 'Allow the Agent to Spend Money', deed: 'spends money or reaches a person' },
  destroys: { box: 'Allow the Agent to Destroy', deed: 'destroys something for good' },
};

/** Inputs by which a person vouches for what is done, or has it checked. */
const authorsOwn = ['confirmation', 'overwrite', 'requirePass', 'checkCompliance'];

type AnyOperation = Pick<Operation<never>, 'risk' | 'isHarmless' | 'action' | 'fields'>;

/**
 * The check of a run: refuses, in a tool of an AI agent, what spends money or destroys, unless the
 * workflow's author ticked the box; and a confirmation that comes from the model. The stored
 * parameters are read, not their values: a box that an expression ticks, or an expression that asks
 * the model, is not the author's.
 * @throws FieldError
 */
export function toolRules(n8n: IExecuteFunctions): (operation: AnyOperation, input: never) => void {
  if (!isTool(n8n)) return () => {};
  const { parameters } = n8n.getNode();
  return (operation, input) => checkTool(parameters, operation, input);
}

function checkTool(parameters: INodeParameters, operation: AnyOperation, input: never): void {
  const { risk, action, fields } = operation;
  if (risk && parameters[allowRisk] !== true && !operation.isHarmless?.(input)) {
    const { box, deed } = riskLabels[risk];
    throw new FieldError({
      field: allowRisk,
      label: `"${action}"`,
      fault: `${deed}, and an AI agent may not do that here: the author of the workflow can tick "${box}" in this tool`,
    });
  }
  for (const name of authorsOwn.filter((own) => own in fields)) {
    if (!asksModel(parameters[name])) continue;
    throw new FieldError({
      field: name,
      label: fields[name]!.label,
      fault:
        'may not be filled in by an AI model: the author of the workflow has to enter it, or to let a person approve the tool',
    });
  }
}
