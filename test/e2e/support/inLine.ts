import { randomUUID } from 'node:crypto';
import type { WorkflowJson } from '../../../sandbox/n8n/workflows';
import { credentialType } from '../../../sandbox/steps/credential';

/** A node without what follows from its place. */
export interface Planned {
  name: string;
  type: string;
  typeVersion: number;
  parameters: object;
  [more: string]: unknown;
}

/** A workflow of nodes one after the other. */
export function inLine(name: string, nodes: readonly Planned[]): WorkflowJson {
  return {
    name,
    nodes: nodes.map((node, index) => ({
      id: randomUUID(),
      position: [index * 200, 0],
      ...node,
      parameters: node.parameters as Record<string, unknown>,
    })),
    connections: Object.fromEntries(
      nodes
        .slice(1)
        .map((node, index) => [
          nodes[index]!.name,
          { main: [[{ node: node.name, type: 'main', index: 0 }]] },
        ]),
    ),
    settings: { executionOrder: 'v1' },
  };
}

/** The node by which a workflow is begun by hand. */
export const start = 'Start';

export const manually: Planned = {
  name: start,
  type: 'n8n-nodes-base.manualTrigger',
  typeVersion: 1,
  parameters: {},
};

export const code = (name: string, jsCode: string): Planned => ({
  name,
  type: 'n8n-nodes-base.code',
  typeVersion: 2,
  parameters: { jsCode },
});

/** Gives these items. */
export const items = (...jsons: object[]): Planned =>
  code('Items', `return ${JSON.stringify(jsons.map((json) => ({ json })))}`);

/**
 * One of our nodes, with the credential.
 * @param more what else the node has, for instance `onError`
 */
export const ours = (
  name: string,
  type: 'twilioOps' | 'twilioOpsTrigger' | 'complianceGate',
  parameters: object,
  more: object = {},
): Planned => ({
  name,
  type: `n8n-nodes-twilio-ops.${type}`,
  typeVersion: 1,
  parameters,
  credentials: { [credentialType]: { name: 'Twilio Ops account' } },
  ...more,
});
