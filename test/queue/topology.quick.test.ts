import { sendingScenarios } from './scenarios/sending';
import { triggerScenarios } from './scenarios/trigger';
import { waitingScenarios } from './scenarios/waiting';
import { startCluster, type Cluster } from './support/cluster';

/** One for all of them: to start it takes longer than they do. */
describe('queue mode: main, two workers and two webhook processors', () => {
  let cluster: Cluster;
  beforeAll(async () => (cluster = await startCluster()));
  afterAll(async () => cluster?.stop());

  describe('a list', () => sendingScenarios(() => cluster));
  describe('a trigger', () => triggerScenarios(() => cluster));
  describe('an execution that waits', () => waitingScenarios(() => cluster));
});
