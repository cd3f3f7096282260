import { parse } from 'flatted';
import { until } from '../until';
import type { Rest } from './rest';

interface Item {
  json: Record<string, unknown>;
  pairedItem?: unknown;
  binary?: Record<string, BinaryFile>;
}

/**
 * A file of an item, as n8n stores it: `id` where it lies in n8n's store, else `data` in base64.
 */
export interface BinaryFile {
  data: string;
  id?: string;
  fileName?: string;
  mimeType: string;
}

interface NodeRun {
  error?: { message: string; description?: string };
  data?: { main?: (Item[] | null)[] };
  hints?: { message: string }[];
}

export interface Execution {
  id: string;
  workflowId: string;
  mode: string;
  status: string;
  error?: { message: string; description?: string };
  /** By node name, one entry per time the node ran. */
  runs: Record<string, NodeRun[]>;
}

const going = new Set(['new', 'running', 'waiting']);

interface Begun {
  executionId?: string;
  waitingForWebhook?: boolean;
}

/**
 * Begins a workflow at one of its triggers, as the editor's buttons do; it sends the workflow
 * along, which n8n 1.x needs.
 */
export async function begin(rest: Rest, workflowId: string, triggerName: string): Promise<Begun> {
  const workflowData = await rest.get(`workflows/${workflowId}`);
  return rest.post<Begun>(`workflows/${workflowId}/run`, {
    workflowData,
    triggerToStartFrom: { name: triggerName },
  });
}

/** Runs a workflow once, as its Execute Workflow button does, and waits for the end. */
export async function runWorkflow(
  rest: Rest,
  workflowId: string,
  triggerName: string,
): Promise<Execution> {
  const { executionId } = await begin(rest, workflowId, triggerName);
  if (!executionId)
    throw new Error(`n8n did not run the workflow: "${triggerName}" waits for a call`);
  return finished(rest, executionId);
}

/** Waits until an execution has ended. */
export async function finished(
  rest: Rest,
  executionId: string,
  timeoutSeconds = 120,
): Promise<Execution> {
  return until(
    `execution ${executionId} ends`,
    async () => {
      const execution = await readExecution(rest, executionId);
      return !going.has(execution.status) && execution;
    },
    { seconds: timeoutSeconds, everyMs: 200 },
  );
}

/**
 * The executions of a workflow with their data, oldest first. n8n reads those under way and those
 * that have ended one after the other, and lists one that ends in between twice.
 */
export async function listExecutions(rest: Rest, workflowId: string): Promise<Execution[]> {
  const { results } = await rest.get<{ results: { id: string }[] }>('executions', {
    filter: { workflowId },
    limit: 100,
  });
  const ids = [...new Set(results.map(({ id }) => id))];
  const executions = await Promise.all(ids.map((id) => readExecution(rest, id)));
  return executions.sort((a, b) => Number(a.id) - Number(b.id));
}

type Stored = Pick<Execution, 'id' | 'workflowId' | 'mode' | 'status'> & { data: string };
const noDataYet = {};
type Data = { resultData?: { error?: Execution['error']; runData?: Execution['runs'] } };

async function readExecution(rest: Rest, executionId: string): Promise<Execution> {
  const { id, workflowId, mode, status, data } = await rest.get<Stored>(
    `executions/${executionId}`,
  );
  const { resultData } = (parse(data) ?? noDataYet) as Data;
  return {
    id,
    workflowId,
    mode,
    status,
    error: resultData?.error,
    runs: resultData?.runData ?? {},
  };
}

/** The items that a node gave on one of its outputs, all its runs together. */
export const itemsOf = ({ runs }: Execution, node: string, output = 0): Item[] =>
  (runs[node] ?? []).flatMap((nodeRun) => nodeRun.data?.main?.[output] ?? []);
