import type { IExecuteFunctions } from 'n8n-workflow';
import type { Fields } from '../kit/field';
import { FieldError } from '../kit/fieldError';
import { asksModel, isTool } from '../kit/tool';

/** Inputs in which the workflow's author vouches for something that opens the gate. */
const vouched = ['consent', 'houseRules', 'override'];

/**
 * Keeps an AI agent from opening the gate for itself by claiming consent or an approval. The stored
 * parameters are read, not their values.
 * @throws FieldError
 */
export function checkVouched(n8n: IExecuteFunctions, fields: Fields): void {
  if (!isTool(n8n)) return;
  const { parameters } = n8n.getNode();
  for (const name of vouched) {
    if (!(name in fields) || !asksModel(parameters[name])) continue;
    throw new FieldError({
      field: name,
      label: fields[name]!.label,
      fault:
        'may not be filled in by an AI model: enter it yourself, or take it from your own data or the ledger',
    });
  }
}
