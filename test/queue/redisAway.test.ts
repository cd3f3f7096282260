import { setTimeout as sleep } from 'node:timers/promises';
import { recipients } from '../faults/support/recipients';
import { record } from '../faults/support/record';
import { atTwilio, clean, outcomesOf, reached, wronglyTold } from '../faults/support/verdict';
import { startCluster, type Cluster } from './support/cluster';
import { allAnswer, executionEnded } from './support/ended';
import { retried } from './support/retried';

const slowly = { maxConcurrent: 2 };
const restartsOf = ({ main, workers, processors }: Cluster) =>
  [main, ...workers, ...processors].map((one) => one.restarts());

describe('Redis that goes away in mid-batch', () => {
  let cluster: Cluster;
  beforeAll(async () => (cluster = await startCluster({ processors: 1 })));
  afterAll(async () => cluster?.stop());

  it('for 5 s is waited for: the list goes on', async () => {
    const items = recipients(200);
    const list = await cluster.addList({ delivery: slowly });
    const id = await list.begin(items);
    await reached(cluster.twilio, items, 20);
    await cluster.redis.stop();
    await sleep(5_000);
    await cluster.redis.start();
    await executionEnded(cluster, id);
    const execution = await list.ended(id);
    const about = { fault: 'queue mode: Redis away for 5 s', driver: 'PostgreSQL' } as const;
    const verdict = {
      ...atTwilio(cluster.twilio, items),
      wronglyTold: wronglyTold(cluster.twilio, execution).length,
    };
    const outcomes = [outcomesOf(execution)];
    expect(record({ ...about, messages: items.length, outcomes }, verdict)).toEqual(clean);
    expect(restartsOf(cluster)).toEqual([0, 0, 0, 0]);
  });

  it('for longer than n8n waits ends all its processes; Retry sends the rest', async () => {
    const items = recipients(600);
    const list = await cluster.addList({ delivery: slowly });
    const id = await list.begin(items);
    await reached(cluster.twilio, items, 20);
    await cluster.redis.stop();
    await sleep(20_000);
    expect(restartsOf(cluster).every((count) => count > 0)).toBe(true);
    await cluster.redis.start();
    await allAnswer(cluster);
    expect(['error', 'crashed']).toContain(await executionEnded(cluster, id));
    const fault = "queue mode: Redis away for 20 s, n8n's Retry";
    expect(await retried(cluster, fault, list, id, items)).toEqual(clean);
  });
});
