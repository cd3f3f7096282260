import Table from 'cli-table3';
import type { Workflow, WorkflowJson } from '../../sandbox/n8n/workflows';
import { activateWorkflow } from '../../sandbox/n8n/workflows';
import { inLine, ours } from '../e2e/support/inLine';
import { recipients, type Recipient } from '../faults/support/recipients';
import { messageCount } from '../faults/support/verdict';
import { startCluster, type Cluster } from '../queue/support/cluster';

/**
 * What queue mode gives and costs, on n8n started as `deploy/docker-compose.yml` does:
 *
 *   npm run bench:queue                both
 *   npm run bench:queue -- workers     two workers against one, 500 ms of latency
 *   npm run bench:queue -- modes       queue mode against main alone, 1,000 items
 */

const median = (all: readonly number[]) =>
  all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]!;
const seconds = (milliseconds: number) => `${(milliseconds / 1_000).toFixed(2)} s`;

let lists = 0;

/** Webhook → Items → Send; the call is answered when all are sent. */
const list = (path: string): WorkflowJson =>
  inLine(path, [
    {
      name: 'Webhook',
      type: 'n8n-nodes-base.webhook',
      typeVersion: 2,
      webhookId: path,
      parameters: { path, httpMethod: 'POST', responseMode: 'lastNode', options: {} },
    },
    {
      name: 'Items',
      type: 'n8n-nodes-base.splitOut',
      typeVersion: 1,
      parameters: { fieldToSplitOut: 'body.items', options: {} },
    },
    ours(
      'Send',
      'twilioOps',
      {
        ...{ resource: 'message', operation: 'send', channel: 'sms', senderType: 'default' },
        ...{ to: '={{ $json.to }}', message: '={{ $json.text }}' },
      },
      { onError: 'continueRegularOutput' },
    ),
  ]);

async function addList({ add, rest, entrance }: Cluster) {
  const path = `bench-${(lists += 1)}`;
  const workflow: Workflow = await add(list(path));
  await activateWorkflow(rest, workflow);
  return async (items: readonly Recipient[]) => {
    const response = await fetch(`${entrance.url}/webhook/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ items }),
    });
    if (!response.ok) throw new Error(`n8n answered ${response.status}`);
  };
}

/** Runs lists of so many items at once, and checks that all were sent. */
async function timed(
  cluster: Cluster,
  runs: Array<Awaited<ReturnType<typeof addList>>>,
  size: number,
) {
  const parts = runs.map((run) => ({ run, items: recipients(size) }));
  const begun = performance.now();
  await Promise.all(parts.map(({ run, items }) => run(items)));
  const milliseconds = performance.now() - begun;
  const sent = messageCount(
    cluster.twilio,
    parts.flatMap(({ items }) => items),
  );
  if (sent !== runs.length * size) throw new Error(`${sent} of ${runs.length * size} were sent`);
  return milliseconds;
}

/**
 * Eight lists of 300, of which each worker takes one at a time: so 50 requests of 500 ms are under
 * way in each, which is far from what a core can do.
 */
async function workers(): Promise<string[][]> {
  const one = { N8N_CONCURRENCY_PRODUCTION_LIMIT: '1' };
  const rows: string[][] = [];
  const times: number[] = [];
  for (const count of [1, 2]) {
    const options = { workers: count, processors: 1, latencyMs: 500, env: { worker: one } };
    const cluster = await startCluster(options);
    try {
      const runs = [];
      for (let index = 0; index < 8; index++) runs.push(await addList(cluster));
      await timed(cluster, runs, 5);
      const milliseconds = await timed(cluster, runs, 300);
      times.push(milliseconds);
      const rate = `${Math.round((8 * 300_000) / milliseconds)} per second`;
      const ratio = `${(times[0]! / milliseconds).toFixed(2)} ×`;
      rows.push([`${count} worker(s), 8 × 300 items, 500 ms`, seconds(milliseconds), rate, ratio]);
    } finally {
      await cluster.stop();
    }
  }
  return rows;
}

/** One list of 1,000 items at 50 ms; the databases are the same in both, only the queue differs. */
async function modes(): Promise<string[][]> {
  const size = 1_000;
  const regular = { EXECUTIONS_MODE: 'regular', N8N_DISABLE_PRODUCTION_MAIN_PROCESS: 'false' };
  const main = await startCluster({
    workers: 0,
    processors: 0,
    latencyMs: 50,
    env: { main: regular },
  });
  const queue = await startCluster({ workers: 1, processors: 1, latencyMs: 50 });
  try {
    const [inMain, inQueue] = [await addList(main), await addList(queue)];
    const times: [number[], number[]] = [[], []];
    for (let round = 0; round < 8; round++) {
      const both = [await timed(main, [inMain], size), await timed(queue, [inQueue], size)];
      // The first is the warm-up.
      if (round > 0) both.forEach((time, index) => times[index]!.push(time));
    }
    const [alone, queued] = times.map(median) as [number, number];
    const ratio = `${(queued / alone).toFixed(2)} of main`;
    return [
      [`main alone, ${size} items, 50 ms, median of 7`, seconds(alone), '', '1'],
      ['queue mode: a processor and a worker', seconds(queued), '', ratio],
    ];
  } finally {
    await queue.stop();
    await main.stop();
  }
}

const parts: Record<string, () => Promise<string[][]>> = { workers, modes };

async function main(chosen: string[]): Promise<void> {
  const head = ['work', 'time', 'rate', 'ratio'];
  const table = new Table({ style: { head: [], border: [] }, head });
  for (const [name, part] of Object.entries(parts))
    if (chosen.length === 0 || chosen.includes(name)) table.push(...(await part()));
  console.log(table.toString());
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
