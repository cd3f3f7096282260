import type { ChildProcess } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { killChild, startChild, stopChild } from '../child';
import { until } from '../until';
import { commandOf, nodeOf, type Release } from './release';

export interface N8nProcess {
  pid: number;
  /** Resolves when it has ended, by itself or not. */
  ended: Promise<void>;
  /** Politely; by force after the grace, by default ten seconds. */
  stop: (graceSeconds?: number) => Promise<void>;
  kill: () => Promise<void>;
}

/**
 * `start` is the editor and everything; `worker` and `webhook` are the further processes of queue
 * mode.
 */
export type Command = 'start' | 'worker' | 'webhook';

const startSeconds = 180;

/**
 * Starts one n8n process and waits until it is ready to work.
 * @param readyUrls all answer 200 as soon as the process is ready; n8n 1.x is healthy before it has
 * its own interface
 * @param logFile takes both output streams; its end is part of the error when the start fails
 * @param within a command that runs what follows it in other surroundings, such as `unshare --pid`
 */
export async function startProcess(
  release: Release,
  command: Command,
  env: Record<string, string>,
  readyUrls: readonly string[],
  logFile: string,
  within: readonly string[] = [],
): Promise<N8nProcess> {
  const [program, ...args] = [...within, nodeOf(release), commandOf(release), command];
  const child = startChild(program!, args, {
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const log = createWriteStream(logFile, { flags: 'a' });
  child.stdout?.pipe(log);
  child.stderr?.pipe(log);
  try {
    await ready(child, readyUrls);
  } catch (error) {
    await stopChild(child);
    const tail = (await readFile(logFile, 'utf8')).split('\n').slice(-30).join('\n');
    throw new Error(
      `n8n ${command} did not start: ${(error as Error).message}. The end of its log:\n${tail}`,
    );
  }
  return {
    pid: child.pid as number,
    ended,
    stop: (graceSeconds) => stopChild(child, graceSeconds),
    kill: () => killChild(child),
  };
}

async function ready(child: ChildProcess, readyUrls: readonly string[]): Promise<void> {
  let failure: Error | undefined;
  child.once('error', (error) => (failure = error));
  await until(
    'it is ready',
    async () => {
      if (failure) throw failure;
      if (child.exitCode !== null || child.signalCode)
        throw new Error(`it ended with ${child.exitCode ?? child.signalCode}`);
      const answers = await Promise.all(
        readyUrls.map((url) =>
          fetch(url).then(
            ({ ok }) => ok,
            () => false,
          ),
        ),
      );
      return answers.every(Boolean);
    },
    { seconds: startSeconds, everyMs: 250 },
  );
}
