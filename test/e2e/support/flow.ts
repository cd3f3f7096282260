import type { WorkflowJson } from '../../../sandbox/n8n/workflows';
import { inLine, items as given, manually, ours } from './inLine';

/** Name of the node that {@link flow} is about. */
export const tested = 'Tested';

/**
 * A workflow that gives one node these items.
 * @param more what else the node has, for instance `onError`
 */
export const flow = (
  items: object[],
  type: 'twilioOps' | 'complianceGate',
  parameters: object,
  more: object = {},
): WorkflowJson =>
  inLine(`Test of ${type}`, [manually, given(...items), ours(tested, type, parameters, more)]);
