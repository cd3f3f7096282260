import type { IWebhookFunctions } from 'n8n-workflow';
import { expressionFault, failedExpression } from '../../../lib/kit/failedExpression';
import { FieldError } from '../../../lib/kit/fieldError';

/** The parameters that say what Twilio is answered, as the editor names them. */
const labels = {
  message: 'Message',
  twiml: 'TwiML',
  steps: 'Steps',
  afterSteps: 'Afterwards Say',
  fallbackTwiml: 'Fallback TwiML',
} as const;

export type AnswerParameter = keyof typeof labels;

/**
 * Reads a parameter of the answer. Silence is an empty field, and an expression that gives '' or
 * null; one that fails, or gives nothing at all, is a mistake, and silence would hide it.
 * @throws FieldError for a mistake
 */
export function readAnswer(n8n: IWebhookFunctions, field: AnswerParameter): unknown {
  const value = n8n.getNodeParameter(field, undefined) as unknown;
  const stored = n8n.getNode().parameters?.[field];
  const failed = failedExpression(stored, (template) => n8n.evaluateExpression(template));
  if (failed !== undefined) throw expressionFault(field, labels[field], failed);
  if (stored !== undefined && value === undefined)
    throw new FieldError({
      field,
      label: labels[field],
      fault:
        "is an expression that gives nothing: correct it, or let it give '' where nothing is to be said",
    });
  return value;
}

/** The same as text. */
export function readText(n8n: IWebhookFunctions, field: AnswerParameter): string {
  const text = String(readAnswer(n8n, field) ?? '').trim();
  if (!text.includes('[object Object]')) return text;
  throw new FieldError({
    field,
    label: labels[field],
    fault: 'has an expression that gives an object, not a text: name the part of it that is meant',
  });
}

/** How a mistake in the parameter is named. */
export const labelOf = (field: AnswerParameter): string => labels[field];
