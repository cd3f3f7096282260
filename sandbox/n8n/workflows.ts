import { published } from './published';
import type { Rest } from './rest';

/** A workflow as n8n exports it. */
export interface WorkflowJson {
  name: string;
  nodes: WorkflowNode[];
  connections: Record<string, unknown>;
  settings?: Record<string, unknown>;
  [key: string]: unknown;
}

interface WorkflowNode {
  name: string;
  type: string;
  parameters: Record<string, unknown>;
  credentials?: Record<string, { id?: string | null; name: string }>;
  [key: string]: unknown;
}

export interface Workflow extends WorkflowJson {
  id: string;
  versionId: string;
}

/**
 * Imports a workflow into n8n as a new one.
 * @param credentialIds type of credential → id; every node that names a credential of that type
 * gets it
 */
export const importWorkflow = (
  rest: Rest,
  workflow: WorkflowJson,
  credentialIds: Record<string, string> = {},
) => {
  const { name, connections, settings = {} } = workflow;
  const nodes = workflow.nodes.map((node) => withCredentials(node, credentialIds));
  // n8n 1.x wants to be told that it is not active yet.
  return rest.post<Workflow>('workflows', { name, nodes, connections, settings, active: false });
};

function withCredentials(node: WorkflowNode, ids: Record<string, string>): WorkflowNode {
  if (!node.credentials) return node;
  const entries = Object.entries(node.credentials).map(([type, reference]) => {
    const id = ids[type];
    if (!id) throw new Error(`"${node.name}" wants a credential of type ${type}; none was given`);
    return [type, { ...reference, id }];
  });
  return { ...node, credentials: Object.fromEntries(entries) };
}

/** Publishes the workflow's current version and waits until its triggers are registered. */
export async function activateWorkflow(rest: Rest, { id, versionId }: Workflow): Promise<void> {
  await rest.post(`workflows/${id}/activate`, { versionId });
  await published(rest, id);
}

/** Takes the workflow's triggers back and waits until that is done. */
export async function deactivateWorkflow(rest: Rest, { id }: Pick<Workflow, 'id'>): Promise<void> {
  await rest.post(`workflows/${id}/deactivate`);
  await published(rest, id, 'not_published');
}
