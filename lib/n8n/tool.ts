import type { IExecuteFunctions } from 'n8n-workflow';

/** Whether an AI agent runs the node as its tool. n8n 1.x can only be asked for the node's type. */
export function isTool(n8n: IExecuteFunctions): boolean {
  const asked = n8n as { isToolExecution?(): boolean };
  return asked.isToolExecution?.() || n8n.getNode().type.endsWith('Tool');
}
