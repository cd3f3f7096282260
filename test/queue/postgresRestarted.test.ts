import { setTimeout as sleep } from 'node:timers/promises';
import { recipients } from '../faults/support/recipients';
import { ownKey } from '../faults/support/sendingList';
import { clean, reached } from '../faults/support/verdict';
import { startCluster, type Cluster } from './support/cluster';
import { allAnswer, executionEnded } from './support/ended';
import { runAgain } from './support/retried';

describe("PostgreSQL, with n8n's database and the ledger, that goes away in mid-batch", () => {
  let cluster: Cluster;
  beforeAll(async () => (cluster = await startCluster({ processors: 1 })));
  afterAll(async () => cluster?.stop());

  it.each([
    ['stopped and back after 3 s', 'fast', 3_000],
    ['crashed and back at once', 'immediate', 0],
  ] as const)('%s: run again, each message once', async (how, mode, awayMs) => {
    const items = recipients(300);
    const list = await cluster.addList({ delivery: { ...ownKey, maxConcurrent: 5 } });
    const id = await list.begin(items);
    await reached(cluster.twilio, items, 60);
    await cluster.postgres.stop(mode);
    await sleep(awayMs);
    await cluster.postgres.start();
    await allAnswer(cluster);
    console.log(`${how}: n8n's execution ended as ${await executionEnded(cluster, id)}`);
    const fault = `queue mode: PostgreSQL ${how}`;
    expect(await runAgain(cluster, fault, list, items)).toEqual(clean);
  });
});
