import type { Cluster } from './cluster';
import type { N8nProcess } from './n8nProcess';

const started = /Worker started execution (\d+)/g;

/** The executions that a worker has taken up so far. */
export const takenUpBy = async (worker: N8nProcess): Promise<string[]> =>
  [...(await worker.log()).matchAll(started)].map((match) => match[1]!);

/** The worker that has taken an execution up. */
export async function workerOf({ workers }: Cluster, executionId: string): Promise<N8nProcess> {
  for (const worker of workers) if ((await takenUpBy(worker)).includes(executionId)) return worker;
  throw new Error(`No worker has taken execution ${executionId} up`);
}
