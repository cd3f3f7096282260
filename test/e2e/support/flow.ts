import type { WorkflowJson, WorkflowNode } from '../../../sandbox/n8n/workflows';

const node = (name: string, type: string, typeVersion: number, parameters: object, more: object = {}): WorkflowNode => ({
  name,
  type,
  typeVersion,
  position: [0, 0],
  parameters: parameters as Record<string, unknown>,
  ...more,
});

/** Names of the nodes of {@link flow}. */
export const start = 'Start';
export const tested = 'Tested';

/**
 * A workflow that gives one node these items.
 * @param type of the node in this package, for instance `twilioOps`
 * @param more what else the node has, for instance `onError`
 */
export function flow(items: object[], type: string, parameters: object, more: object = {}): WorkflowJson {
  const jsCode = `return ${JSON.stringify(items.map((json) => ({ json })))}`;
  const to = (name: string) => ({ main: [[{ node: name, type: 'main', index: 0 }]] });
  const credentials = { twilioOpsApi: { name: 'Twilio Ops account' } };
  return {
    name: `Test of ${type}`,
    nodes: [
      node(start, 'n8n-nodes-base.manualTrigger', 1, {}),
      node('Items', 'n8n-nodes-base.code', 2, { jsCode }),
      node(tested, `n8n-nodes-twilio-ops.${type}`, 1, parameters, { credentials, ...more }),
    ],
    connections: { [start]: to('Items'), Items: to(tested) },
    settings: { executionOrder: 'v1' },
  };
}
