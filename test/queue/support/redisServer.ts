import type { ChildProcess } from 'node:child_process';
import { startChild, stopChild } from '../../../sandbox/child';
import { freePort } from '../../../sandbox/n8n/free-port';
import { removeFolder, temporaryFolder } from '../../../sandbox/temporaryFolder';
import { until } from '../../../sandbox/until';
import { run } from '../../../sandbox/run';
import { deployment } from './deployment';

/** A Redis of one's own, on loopback, that may be stopped at any time. */
export interface RedisServer {
  port: number;
  /** Stops it; what was written stays. */
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Stops it for good and deletes its data. */
  drop(): Promise<void>;
}

/** Starts it with the options of the deployment. */
export async function startRedis(): Promise<RedisServer> {
  const folder = await temporaryFolder('twilio-ops-redis');
  const port = await freePort();
  const [program, ...options] = deployment.services['redis']!.command as string[];
  const place = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder];
  let server: ChildProcess | undefined;

  const isReady = async () =>
    (await run('redis-cli', ['-p', String(port), 'ping'], { cwd: folder })).trim() === 'PONG';
  const start = async () => {
    server = startChild(program!, [...options, ...place], { cwd: folder, stdio: 'ignore' });
    let failure: Error | undefined;
    server.once('error', (error) => (failure = error));
    await until('Redis answers', async () => {
      if (failure)
        throw new Error(
          `These tests start Redis servers of their own, and it is not installed (${failure.message}): apt-get install redis-server`,
        );
      return isReady().catch(() => false);
    });
  };
  const stop = async () => {
    if (server) await stopChild(server);
    server = undefined;
  };
  await start();
  return {
    port,
    start,
    stop,
    async drop() {
      await stop();
      await removeFolder(folder);
    },
  };
}
