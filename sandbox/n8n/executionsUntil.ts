import { setTimeout as sleep } from 'node:timers/promises';
import { listExecutions } from './executions';
import type { Execution } from './executions';
import type { Rest } from './rest';

/**
 * Waits until a workflow has ended this many executions.
 * @throws when it has not within the time, with the numbers
 */
export async function executionsUntil(
  rest: Rest,
  workflowId: string,
  count: number,
  timeoutSeconds = 60,
): Promise<Execution[]> {
  const deadline = Date.now() + timeoutSeconds * 1000;
  for (;;) {
    const executions = await listExecutions(rest, workflowId);
    const ended = executions.filter(({ status }) => status !== 'running' && status !== 'new');
    if (ended.length >= count) return ended;
    if (Date.now() > deadline) {
      throw new Error(`Workflow ${workflowId} ended ${ended.length} of ${count} executions within ${timeoutSeconds} seconds`);
    }
    await sleep(300);
  }
}
