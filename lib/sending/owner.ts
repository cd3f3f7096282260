import { randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';

/**
 * Who holds a reservation: one execution of a node in one process. The name tells others only
 * whether they run in the same process and, where the same kernel and PID namespace prove it, that
 * the process is gone. Host names and process ids alone prove nothing: containers reuse both.
 */
export type Owner = string;

interface Whereabouts {
  /** Random, for each process. */
  process: string;
  /** The kernel's boot id, and the PID namespace; '' where the system does not say. */
  boot: string;
  pidNamespace: string;
  pid: number;
  /** When the process was started, in ticks since boot: process ids are reused. */
  startedAtTicks: string;
}

const thisProcess = randomUUID();
let here: Whereabouts | undefined;
let count = 0;

/** A name for an execution of a node in this process. */
export function newOwner(): Owner {
  const { process: name, boot, pidNamespace, pid, startedAtTicks } = whereabouts();
  return [name, boot, pidNamespace, pid, startedAtTicks, (count += 1)].join('/');
}

/** Whether the owner is of this very process. */
export const isOfThisProcess = (owner: Owner): boolean => owner.startsWith(`${thisProcess}/`);

/** Whether this kernel confirms that the owner's process is gone. */
export function isProvedGone(owner: Owner): boolean {
  const [, boot, pidNamespace, pid, startedAtTicks] = owner.split('/');
  const { boot: ourBoot, pidNamespace: ourNamespace } = whereabouts();
  if (!boot || boot !== ourBoot) return false;
  if (!pidNamespace || pidNamespace !== ourNamespace) return false;
  if (!exists(Number(pid))) return true;
  const startedNow = startOf(Number(pid));
  return Boolean(startedNow && startedAtTicks) && startedNow !== startedAtTicks;
}

/** Also works for processes that `/proc` hides from other users, and when no file can be opened. */
function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

function whereabouts(): Whereabouts {
  here ??= {
    process: thisProcess,
    boot: told(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
    pidNamespace: told(() => readlinkSync('/proc/self/ns/pid')),
    pid: process.pid,
    startedAtTicks: startOf(process.pid) ?? '',
  };
  return here;
}

/** What Linux says; '' on other systems. */
function told(read: () => string): string {
  try {
    return read().replaceAll('/', '');
  } catch {
    return '';
  }
}

/** Field 22 of `/proc/<pid>/stat` (proc_pid_stat(5)); `undefined` when it cannot be read. */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The program's name, in parentheses, may itself contain spaces and parentheses.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}
