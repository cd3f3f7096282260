import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';

const startedAtMilliseconds = Math.round(Date.now() - process.uptime() * 1000);

/**
 * Without a sign of life from another host, a reservation is given up after this time. A send takes
 * minutes at most.
 */
export const leaseMilliseconds = 10 * 60_000;

interface Owner {
  host: string;
  pid: number;
  startedAtMilliseconds: number;
}

/** The holder of reservations: this process and one execution of a node in it. */
export const newOwner = (): string =>
  [hostname(), process.pid, startedAtMilliseconds, randomUUID()].join('/');

/** Whether the process that reserved may still be at work, as far as can be told from here. */
export function isAlive(owner: string, heldAt: Date, now: number): boolean {
  const { host, pid, startedAtMilliseconds: started } = parse(owner);
  const isWithinLease = now - heldAt.getTime() < leaseMilliseconds;
  if (host !== hostname()) return isWithinLease;
  // A container that starts again has the same host name and process id.
  if (pid === process.pid) return started === startedAtMilliseconds && isWithinLease;
  return isRunning(pid) && isWithinLease;
}

function parse(owner: string): Owner {
  const [host = '', pid = '0', started = '0'] = owner.split('/');
  return { host, pid: Number(pid), startedAtMilliseconds: Number(started) };
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code === 'EPERM';
  }
}
