import type { INodeExecutionData } from 'n8n-workflow';

/**
 * An item whose evaluation failed may still carry an earlier decision and its pass; neither may
 * count any more.
 */
export function withoutDecision(item: INodeExecutionData): INodeExecutionData {
  const json = { ...item.json };
  delete json.compliance;
  return { ...item, json };
}
