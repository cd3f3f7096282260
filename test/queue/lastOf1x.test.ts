import { n8n1 } from '../../sandbox/n8n/release';
import { recipients } from '../faults/support/recipients';
import { clean, messageCount, reached } from '../faults/support/verdict';
import { sendingScenarios } from './scenarios/sending';
import { triggerScenarios } from './scenarios/trigger';
import { startCluster, type Cluster } from './support/cluster';
import { executionEnded } from './support/ended';
import { retried } from './support/retried';
import { workerOf } from './support/whoRan';

describe('queue mode of n8n 1.x', () => {
  let cluster: Cluster;
  beforeAll(async () => (cluster = await startCluster({ release: n8n1 })));
  afterAll(async () => cluster?.stop());

  describe('a list', () => sendingScenarios(() => cluster));
  describe('a trigger', () => triggerScenarios(() => cluster));

  it('kill -9 of a worker in mid-batch: what n8n runs again or Retry sends is the rest', async () => {
    const items = recipients(100);
    const list = await cluster.addList({ delivery: { maxConcurrent: 2 } });
    const id = await list.begin(items);
    await reached(cluster.twilio, items, 40);
    await (await workerOf(cluster, id)).kill();
    const status = await executionEnded(cluster, id);
    console.log(`n8n 1.x: ${status}, ${messageCount(cluster.twilio, items)} sent`);
    const fault = 'queue mode: kill -9 of a worker (n8n 1.x)';
    expect(await retried(cluster, fault, list, id, items)).toEqual(clean);
  });
});
