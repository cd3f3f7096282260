import type { IExecuteFunctions } from 'n8n-workflow';
import { memoByObject } from './memo';

/**
 * Whether an AI agent runs the node as its tool. n8n 1.x only reveals the node's type. A
 * human-review tool does not count: it asks a person before the agent's tool may run.
 */
export function isTool(n8n: IExecuteFunctions): boolean {
  return !isReview(n8n) && isOfAgent(n8n);
}

/** Whether an agent's model has a say in the run: in a tool, and in a human review of one. */
export function isOfAgent(n8n: IExecuteFunctions): boolean {
  const asked = n8n as { isToolExecution?(): boolean };
  return asked.isToolExecution?.() || typeOf(n8n).endsWith('Tool');
}

const isReview = (n8n: IExecuteFunctions) => typeOf(n8n).endsWith('HitlTool');

/** Asked for once: n8n copies the whole node each time. */
const typeOf = memoByObject((n8n: IExecuteFunctions) => n8n.getNode().type);
