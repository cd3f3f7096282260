import { randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';

/**
 * Who holds a reservation: one execution of a node in one process. Others learn from the name only
 * whether they run in the same process, and, where the same kernel and PID namespace prove it, that
 * the process is gone. Host names and process ids alone prove nothing: containers repeat both.
 */
export type Owner = string;

interface Whereabouts {
  /** Random, for each process. */
  process: string;
  /** The kernel since it was booted, and the namespace; '' where the system does not tell. */
  boot: string;
  pidNamespace: string;
  pid: number;
  /** When the process was started, in ticks since boot: a process id comes again. */
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

/** Whether the owner's process is certainly gone, by this kernel's own word. */
export function isProvedGone(owner: Owner): boolean {
  const [, boot, pidNamespace, pid, startedAtTicks] = owner.split('/');
  const { boot: ourBoot, pidNamespace: ourNamespace } = whereabouts();
  if (!boot || boot !== ourBoot) return false;
  if (!pidNamespace || pidNamespace !== ourNamespace) return false;
  if (!exists(Number(pid))) return true;
  const startedNow = startOf(Number(pid));
  return Boolean(startedNow && startedAtTicks) && startedNow !== startedAtTicks;
}

/** Also tells of processes that `/proc` hides from other users, and when no file can be opened. */
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

/** What Linux tells; '' elsewhere. */
function told(read: () => string): string {
  try {
    return read().replaceAll('/', '');
  } catch {
    return '';
  }
}

/** Field 22 of `/proc/<pid>/stat` (proc_pid_stat(5)); `undefined` when that cannot be read. */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program, in parentheses, may hold blanks and parentheses itself.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}
