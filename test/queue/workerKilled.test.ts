import { recipients } from '../faults/support/recipients';
import { ownKey } from '../faults/support/sendingList';
import { clean, messageCount, outcomesOf, reached } from '../faults/support/verdict';
import { startCluster, type Cluster } from './support/cluster';
import { allAnswer, executionEnded } from './support/ended';
import type { N8nProcess } from './support/n8nProcess';
import { retried, runAgain } from './support/retried';
import { workerOf } from './support/whoRan';

/** Two at a time, so that an end in the middle leaves a rest. */
const slowly = { maxConcurrent: 2 };

describe('a worker that ends in mid-batch', () => {
  let cluster: Cluster;
  let gone: N8nProcess | undefined;
  beforeAll(async () => (cluster = await startCluster({ processors: 1 })));
  afterAll(async () => cluster?.stop());
  afterEach(async () => {
    if (gone?.pid() === undefined) await gone?.start();
    gone = undefined;
  });

  /** A list of which a worker has sent so many. */
  async function underWay(count: number, at: number, delivery: Record<string, unknown>) {
    const items = recipients(count);
    const list = await cluster.addList({ delivery });
    const id = await list.begin(items);
    await reached(cluster.twilio, items, at);
    gone = await workerOf(cluster, id);
    return { items, list, id, worker: gone };
  }

  it('killed: run again at once in the other worker, with keys of its own', async () => {
    const { items, list, worker } = await underWay(300, 100, ownKey);
    await worker.kill();
    const fault = 'queue mode: kill -9 of a worker, run again in another at once';
    expect(await runAgain(cluster, fault, list, items)).toEqual(clean);
  });

  it('killed, with all other processes: Retry sends the rest', async () => {
    const { items, list, id } = await underWay(100, 40, slowly);
    const { main, workers, processors } = cluster;
    const others = [...workers, ...processors];
    await Promise.all([main, ...others].map((one) => one.kill()));
    await main.start();
    await Promise.all(others.map((one) => one.start()));
    await allAnswer(cluster);
    expect(await executionEnded(cluster, id)).toBe('crashed');
    expect(messageCount(cluster.twilio, items)).toBeLessThan(items.length);
    const fault = "queue mode: kill -9 of all processes, n8n's Retry";
    expect(await retried(cluster, fault, list, id, items)).toEqual(clean);
  });

  /**
   * n8n 2.41 writes over what it had kept of the execution. When it no longer does, this fails, and
   * docs/scaling.md can say that Retry sends the rest.
   */
  it('killed: once n8n has noticed it, its Retry has nothing left to send', async () => {
    const { items, list, id, worker } = await underWay(100, 40, slowly);
    await worker.kill();
    expect(await executionEnded(cluster, id)).toBe('error');
    const sent = messageCount(cluster.twilio, items);
    expect(outcomesOf(await list.retry(id, false))).toEqual({});
    expect(messageCount(cluster.twilio, items)).toBe(sent);
  });

  it('stopped: it first ends what it has begun', async () => {
    const { items, id, worker } = await underWay(100, 20, slowly);
    await worker.stop();
    expect(await executionEnded(cluster, id)).toBe('success');
    expect(messageCount(cluster.twilio, items)).toBe(items.length);
  });
});
