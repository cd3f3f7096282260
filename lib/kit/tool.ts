import type { IExecuteFunctions } from 'n8n-workflow';

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
  return asked.isToolExecution?.() || n8n.getNode().type.endsWith('Tool');
}

const isReview = (n8n: IExecuteFunctions) => n8n.getNode().type.endsWith('HitlTool');

/**
 * The nodes whose output may contain words of the model that runs this tool: the tool itself and,
 * where n8n reveals them, its agent and the agent's other tools.
 */
export function modelNodes(n8n: IExecuteFunctions): ReadonlySet<string> {
  const own = n8n.getNode().name;
  const agent = agentOf(n8n, own);
  return new Set(agent === undefined ? [own] : [own, agent, ...toolsOf(n8n, agent)]);
}

function agentOf(n8n: IExecuteFunctions, own: string): string | undefined {
  const { parentNode } = n8n as { parentNode?: { name: string } };
  if (parentNode) return parentNode.name;
  try {
    const before = n8n.getInputSourceData().previousNode;
    return toolsOf(n8n, before).includes(own) ? before : undefined;
  } catch {
    // This n8n does not say.
    return undefined;
  }
}

const toolsOf = (n8n: IExecuteFunctions, agent: string): string[] =>
  n8n.getParentNodes(agent, { connectionType: 'ai_tool' }).map(({ name }) => name);
