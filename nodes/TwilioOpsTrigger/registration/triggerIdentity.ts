import type { IHookFunctions } from 'n8n-workflow';
import { ownAddress } from '../address';

/** The trigger that registers itself: who it is, and at which URL it listens. */
export interface TriggerIdentity {
  workflowId: string;
  nodeId: string;
  mode: 'production' | 'test';
  /** Workflow and node, for people. */
  name: string;
  url: string;
}

/**
 * Test listening and the published workflow are two places, with URLs of their own. The mode can be
 * relied on only while registering: n8n removes both in the mode `internal`.
 */
export function triggerIdentityOf(n8n: IHookFunctions): TriggerIdentity {
  const { id = '', name = '' } = n8n.getWorkflow();
  const node = n8n.getNode();
  return {
    workflowId: id,
    nodeId: node.id,
    mode: n8n.getMode() === 'manual' ? 'test' : 'production',
    name: `${name} › ${node.name}`,
    url: ownAddress(n8n, n8n.getNodeParameter('options.publicUrl', '') as string),
  };
}
