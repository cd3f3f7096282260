import { spawn } from 'node:child_process';
import type { ChildProcess, SpawnOptions } from 'node:child_process';

const running = new Set<ChildProcess>();

/** A last resort for exits that skipped an orderly stop: each child leads its own process group. */
process.on('exit', () => running.forEach((child) => signal(child, 'SIGKILL')));

/** Starts a process in a group of its own, which ends with this process at the latest. */
export function startChild(command: string, args: string[], options: SpawnOptions): ChildProcess {
  const child = spawn(command, args, { ...options, detached: true });
  running.add(child);
  child.once('exit', () => running.delete(child));
  child.once('error', () => running.delete(child));
  return child;
}

/** Ends a child and what it started: politely first, by force after `graceSeconds`. */
export async function stopChild(child: ChildProcess, graceSeconds = 10): Promise<void> {
  if (!running.has(child)) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  signal(child, 'SIGTERM');
  const force = setTimeout(() => signal(child, 'SIGKILL'), graceSeconds * 1000);
  await ended;
  clearTimeout(force);
  signal(child, 'SIGKILL');
}

/** Ends a child and what it started at once, as a power cut would. */
export async function killChild(child: ChildProcess): Promise<void> {
  if (!running.has(child)) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  signal(child, 'SIGKILL');
  await ended;
}

/** The group may be gone already (ESRCH): then there is nothing left to end. */
function signal({ pid }: ChildProcess, name: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
