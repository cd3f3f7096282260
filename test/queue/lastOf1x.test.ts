import { n8n1 } from '../../sandbox/n8n/release';
import { recipients } from '../faults/support/recipients';
import { record } from '../faults/support/record';
import { atTwilio, clean, outcomesOf, reached, wronglyTold } from '../faults/support/verdict';
import { sendingScenarios } from './scenarios/sending';
import { triggerScenarios } from './scenarios/trigger';
import { startCluster, type Cluster } from './support/cluster';
import { executionEnded } from './support/ended';
import { workerOf } from './support/whoRan';

describe('queue mode of n8n 1.x', () => {
  let cluster: Cluster;
  beforeAll(async () => (cluster = await startCluster({ release: n8n1 })));
  afterAll(async () => cluster?.stop());

  describe('a list', () => sendingScenarios(() => cluster));
  describe('a trigger', () => triggerScenarios(() => cluster));

  it('kill -9 of a worker in mid-batch: n8n 1.x runs the list again, which sends the rest', async () => {
    const items = recipients(100);
    const list = await cluster.addList({ delivery: { maxConcurrent: 2 } });
    const id = await list.begin(items);
    await reached(cluster.twilio, items, 40);
    await (await workerOf(cluster, id)).kill();
    expect(await executionEnded(cluster, id)).toBe('success');
    const execution = await list.ended(id);
    const fault = 'queue mode: kill -9 of a worker (n8n 1.x)';
    const about = { fault, driver: 'PostgreSQL', messages: items.length } as const;
    const verdict = {
      ...atTwilio(cluster.twilio, items),
      wronglyTold: wronglyTold(cluster.twilio, execution).length,
    };
    expect(record({ ...about, outcomes: [outcomesOf(execution)] }, verdict)).toEqual(clean);
  });
});
