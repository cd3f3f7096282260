import { mkdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { environment } from '../../../sandbox/n8n/environment';
import { freePort } from '../../../sandbox/n8n/free-port';
import type { Release } from '../../../sandbox/n8n/release';
import {
  startProcess,
  type Command,
  type N8nProcess as Running,
} from '../../../sandbox/n8n/start-process';
import { environmentOf, graceSecondsOf, healthPathOf, type N8nService } from './deployment';

const commands: Record<N8nService, Command> = {
  main: 'start',
  worker: 'worker',
  webhook: 'webhook',
};

/** How soon it is started again after it has ended by itself, as Docker does. */
const restartMs = 500;

/** A process of n8n in queue mode, with a folder of its own as in a container. */
export interface N8nProcess {
  url: string;
  /** Of the process that runs now. */
  pid(): number | undefined;
  /** How often it has ended by itself and was started again. */
  restarts(): number;
  log(): Promise<string>;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Ends it at once, as a power cut would, and leaves it so. */
  kill(): Promise<void>;
}

export interface ProcessOptions {
  service: N8nService;
  release: Release;
  /** Of its own. */
  folder: string;
  /** Where the package lies, as in an image. */
  nodesFolder: string;
  elsewhere: Record<string, string>;
  /** Added to the environment, and wins. */
  env: Record<string, string>;
}

/** Prepares a process; `start` starts it. */
export async function n8nProcess(options: ProcessOptions): Promise<N8nProcess> {
  const { service, release, folder, nodesFolder, elsewhere, env } = options;
  await mkdir(join(folder, '.n8n'), { recursive: true });
  await symlink(nodesFolder, join(folder, '.n8n', 'nodes'));
  const ports = { web: await freePort(), taskBroker: await freePort() };
  const url = `http://127.0.0.1:${ports.web}`;
  const variables: Record<string, string> = {
    ...environment(folder, ports, release),
    ...environmentOf(service, elsewhere),
    QUEUE_HEALTH_CHECK_PORT: String(ports.web),
    N8N_WORKER_SERVER_ADDRESS: '127.0.0.1',
    ...env,
  };
  // It comes from its file, as in the containers.
  delete variables['N8N_ENCRYPTION_KEY'];
  const ready = [`${url}${healthPathOf(service)}`];
  if (service === 'main') ready.push(`${url}/rest/settings`);
  const logFile = join(folder, 'n8n.log');
  let running: Running | undefined;
  let isWanted = false;
  let restarts = 0;

  async function launch(): Promise<void> {
    const one = await startProcess(release, commands[service], variables, ready, logFile);
    running = one;
    void one.ended.then(async () => {
      if (running === one) running = undefined;
      if (isWanted) await startAgain();
    });
  }
  async function startAgain(): Promise<void> {
    restarts += 1;
    await new Promise((resolve) => setTimeout(resolve, restartMs));
    // It ends again while what it needs is away.
    if (isWanted) await launch().catch(startAgain);
  }

  return {
    url,
    pid: () => running?.pid,
    restarts: () => restarts,
    log: () => readFile(logFile, 'utf8'),
    async start() {
      isWanted = true;
      await launch();
    },
    async stop() {
      isWanted = false;
      await running?.stop(graceSecondsOf(service));
    },
    async kill() {
      isWanted = false;
      await running?.kill();
    },
  };
}
