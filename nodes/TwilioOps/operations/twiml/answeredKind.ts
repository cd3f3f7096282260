import type { IExecuteFunctions } from 'n8n-workflow';
import type { TwimlKind } from '../../../../lib/twilio/verbs';

/** The events of the trigger to which Twilio wants an answer. */
const kinds: Record<string, TwimlKind | undefined> = {
  inboundMessage: 'message',
  inboundCall: 'call',
};

/**
 * What started the workflow, by what the trigger gave; `undefined` where no trigger of ours did, or
 * the item cannot be traced.
 */
export function answeredKind(n8n: IExecuteFunctions, itemIndex: number): TwimlKind | undefined {
  const triggers = n8n
    .getParentNodes(n8n.getNode().name)
    .filter(({ type }) => /(?:^|\.)twilioOpsTrigger$/.test(type));
  const found = triggers.map(({ name }) => kinds[eventOf(n8n, name, itemIndex)]);
  return found.find((kind) => kind !== undefined);
}

function eventOf(n8n: IExecuteFunctions, trigger: string, itemIndex: number): string {
  try {
    const expression = `{{ $(${JSON.stringify(trigger)}).first().json.event }}`;
    return String(n8n.evaluateExpression(expression, itemIndex));
  } catch {
    // Another trigger started this execution.
    return '';
  }
}
