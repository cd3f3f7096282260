import type { WorkflowJson } from '../../../sandbox/n8n/workflows';
import { NUMBERS } from '../../../sandbox/twilio/seed';

export type Sender = 'ours' | 'bare' | 'builtIn';

const senders: Record<
  Sender,
  { type: string; credential: string; parameters: Record<string, unknown> }
> = {
  ours: {
    type: 'n8n-nodes-twilio-ops.twilioOps',
    credential: 'twilioOpsApi',
    parameters: {
      resource: 'message',
      operation: 'send',
      channel: 'sms',
      to: '={{ $json.to }}',
      senderType: 'default',
      message: '={{ $json.text }}',
    },
  },
  bare: {
    type: 'CUSTOM.bareSender',
    credential: 'twilioOpsApi',
    parameters: { to: '={{ $json.to }}', message: '={{ $json.text }}' },
  },
  builtIn: {
    type: 'n8n-nodes-base.twilio',
    credential: 'twilioApi',
    parameters: {
      resource: 'sms',
      operation: 'send',
      from: NUMBERS.first.phoneNumber,
      to: '={{ $json.to }}',
      message: '={{ $json.text }}',
      options: {},
    },
  },
};

const chain = ['Webhook', 'Items', 'Before', 'Sender', 'After', 'Summary'];

/** What differs from the sender's usual form. */
export interface Variant {
  /** Further parameters. */
  parameters?: Record<string, unknown>;
  onError?: 'continueRegularOutput' | 'stopWorkflow';
}

/**
 * A workflow that a call starts, that sends `count` items (query) and answers with what was
 * measured.
 */
export function workflowOf(
  sender: Sender,
  path: string,
  { parameters: more, onError = 'continueRegularOutput' }: Variant = {},
): WorkflowJson {
  const { type, credential, parameters } = senders[sender];
  const node = (name: string, rest: { type: string; [key: string]: unknown }) => ({
    id: name,
    name,
    typeVersion: 1,
    position: [chain.indexOf(name) * 200, 0],
    parameters: {},
    ...rest,
  });
  return {
    name: `${sender} ${path}`,
    settings: {
      executionOrder: 'v1',
      saveDataSuccessExecution: 'none',
      saveDataErrorExecution: 'all',
      saveExecutionProgress: false,
    },
    nodes: [
      node('Webhook', {
        type: 'n8n-nodes-base.webhook',
        typeVersion: 2,
        webhookId: path,
        parameters: { path, httpMethod: 'POST', responseMode: 'lastNode', options: {} },
      }),
      node('Items', { type: 'CUSTOM.items' }),
      node('Before', { type: 'CUSTOM.stamp', parameters: { label: 'before' } }),
      node('Sender', {
        type,
        parameters: { ...parameters, ...more },
        onError,
        credentials: { [credential]: { id: null, name: credential } },
      }),
      node('After', { type: 'CUSTOM.stamp', parameters: { label: 'after' } }),
      node('Summary', { type: 'CUSTOM.summary' }),
    ],
    connections: Object.fromEntries(
      chain
        .slice(0, -1)
        .map((name, index) => [
          name,
          { main: [[{ node: chain[index + 1], type: 'main', index: 0 }]] },
        ]),
    ),
  };
}
