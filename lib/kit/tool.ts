import type { IExecuteFunctions } from 'n8n-workflow';

/**
 * Whether an AI agent runs the node as its tool. n8n 1.x can only be asked for the node's type. A
 * human-review tool does not count: it asks a person before the agent's tool may run.
 */
export function isTool(n8n: IExecuteFunctions): boolean {
  const asked = n8n as { isToolExecution?(): boolean };
  const { type } = n8n.getNode();
  if (type.endsWith('HitlTool')) return false;
  return asked.isToolExecution?.() || type.endsWith('Tool');
}

/**
 * Whether a stored parameter lets the model fill in something: `$fromAI(…)` and n8n's other
 * spellings of it.
 */
export const asksModel = (stored: unknown): boolean =>
  /\$fromai\s*\(/i.test(JSON.stringify(stored ?? ''));
