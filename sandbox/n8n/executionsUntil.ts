import { until } from '../until';
import { listExecutions } from './executions';
import type { Execution } from './executions';
import type { Rest } from './rest';

/**
 * Waits until a workflow has ended this many executions.
 * @throws when it has not within the time
 */
export async function executionsUntil(
  rest: Rest,
  workflowId: string,
  count: number,
  timeoutSeconds = 60,
): Promise<Execution[]> {
  let ended: Execution[] = [];
  return until(
    () => `workflow ${workflowId} has ended ${ended.length} of ${count} executions`,
    async () => {
      ended = (await listExecutions(rest, workflowId)).filter(
        ({ status }) => status !== 'running' && status !== 'new',
      );
      return ended.length >= count && ended;
    },
    { seconds: timeoutSeconds, everyMs: 300 },
  );
}
