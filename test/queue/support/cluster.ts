import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createCredential } from '../../../sandbox/n8n/credentials';
import { logIn } from '../../../sandbox/n8n/n8n';
import { n8n2, type Release } from '../../../sandbox/n8n/release';
import { restClient, type Rest } from '../../../sandbox/n8n/rest';
import { importWorkflow, type Workflow, type WorkflowJson } from '../../../sandbox/n8n/workflows';
import { credential, credentialType } from '../../../sandbox/steps/credential';
import { createStagingService } from '../../../sandbox/steps/stagingService';
import { removeFolder, temporaryFolder } from '../../../sandbox/temporaryFolder';
import type { TwilioOptions } from '../../../sandbox/twilio/options';
import { startTwilio, type TwilioSimulator } from '../../../sandbox/twilio/simulator';
import { startPostgres, type PostgresServer } from '../../faults/support/postgresServer';
import { addList, type ListOptions, type SendingList } from '../../faults/support/sendingList';
import { makeDatabases, writeSecrets } from './databases';
import { exampleVariables, type N8nService } from './deployment';
import { startEntrance, type Entrance } from './entrance';
import { installedPackage } from './installedPackage';
import { n8nProcess, type N8nProcess } from './n8nProcess';
import { startRedis, type RedisServer } from './redisServer';

/** n8n in queue mode as `deploy/docker-compose.yml` starts it, and a simulated Twilio. */
export interface Cluster {
  twilio: TwilioSimulator;
  postgres: PostgresServer;
  redis: RedisServer;
  entrance: Entrance;
  main: N8nProcess;
  workers: N8nProcess[];
  processors: N8nProcess[];
  /** Logged in as the owner, through the entrance. */
  rest: Rest;
  ledgerUrl: string;
  /** Asks n8n's database or the ledger, past n8n. */
  query(database: 'n8n' | 'ledger', sql: string): Promise<Array<Record<string, unknown>>>;
  add(workflow: WorkflowJson): Promise<Workflow>;
  /** Adds a workflow that sends what it is called with. */
  addList(options?: ListOptions): Promise<SendingList>;
  stop(): Promise<void>;
}

export interface ClusterOptions {
  release?: Release;
  workers?: number;
  /** Without any, main takes their calls. */
  processors?: number;
  latencyMs?: number;
  twilioOptions?: Partial<TwilioOptions>;
  env?: Partial<Record<N8nService, Record<string, string>>>;
}

/** Longer than any test: statuses are not what most are about, and cost time. */
const noStatusMs = 3_600_000;

export async function startCluster(options: ClusterOptions = {}): Promise<Cluster> {
  const ends: Array<() => Promise<unknown>> = [];
  const stop = async () => {
    for (const end of ends.splice(0).reverse()) await end();
  };
  try {
    return { ...(await launched(options, (end) => void ends.push(end))), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function launched(
  { release = n8n2, workers = 2, processors = 2, latencyMs = 100, ...more }: ClusterOptions,
  atEnd: (end: () => Promise<unknown>) => void,
): Promise<Omit<Cluster, 'stop'>> {
  const folder = await temporaryFolder('twilio-ops-cluster');
  atEnd(() => removeFolder(folder));
  const twilio = await startTwilio({
    statusDelayMs: noStatusMs,
    logSize: 100_000,
    faults: { latencyMs },
    ...more.twilioOptions,
  });
  atEnd(() => twilio.close());
  const postgres = await startPostgres({ asksPasswords: true });
  atEnd(() => postgres.drop());
  const redis = await startRedis();
  atEnd(() => redis.drop());
  const entrance = await startEntrance();
  atEnd(() => entrance.close());

  const secrets = await writeSecrets(join(folder, 'secrets'));
  const ledgerUrl = await makeDatabases(postgres, secrets);
  const optOuts = join(folder, 'opt-outs');
  await mkdir(optOuts);
  const here = {
    '/run/secrets': secrets.folder,
    [`https://${exampleVariables['DOMAIN']}`]: entrance.url,
  };
  const servers = {
    DB_POSTGRESDB_HOST: '127.0.0.1',
    DB_POSTGRESDB_PORT: new URL(postgres.url).port,
    QUEUE_BULL_REDIS_HOST: '127.0.0.1',
    QUEUE_BULL_REDIS_PORT: String(redis.port),
  };
  const nodesFolder = await installedPackage(folder);
  const made = async (service: N8nService, index = 0) =>
    n8nProcess({
      service,
      release,
      folder: join(folder, `${service}-${index}`),
      nodesFolder,
      elsewhere: here,
      env: { ...servers, ...more.env?.[service] },
    });
  const several = async (service: N8nService, count: number) =>
    Promise.all(Array.from({ length: count }, async (_, index) => made(service, index)));

  const main = await made('main');
  const others = {
    workers: await several('worker', workers),
    processors: await several('webhook', processors),
  };
  const all = [main, ...others.workers, ...others.processors];
  atEnd(() => Promise.all(all.map((one) => one.stop())));
  await main.start();
  await Promise.all(all.slice(1).map((one) => one.start()));
  const [urls, ofMain] = [others.processors.map(({ url }) => url), main.url];
  entrance.leadTo({ main: ofMain, processors: urls.length > 0 ? urls : [ofMain] });

  const rest = restClient(entrance.url);
  await logIn(rest);
  const stored = credential(twilio.url, await createStagingService(twilio.url));
  const ledger = { ledger: 'postgres', ledgerUrl, ledgerSpoolFolder: optOuts };
  const credentialId = await createCredential(rest, {
    ...stored,
    data: { ...stored.data, ...ledger },
  }).catch(async (cause: Error) => {
    throw new Error(`${cause.message}. The log of main:\n${await main.log()}`, { cause });
  });
  let lists = 0;
  return {
    ...{ twilio, postgres, redis, entrance, main, ...others, rest, ledgerUrl },
    query: (database, sql) => postgres.query(sql, database),
    add: (workflow) => importWorkflow(rest, workflow, { [credentialType]: credentialId }),
    addList: (listOptions) =>
      addList(() => rest, credentialId, `list-${(lists += 1)}`, listOptions),
  };
}
