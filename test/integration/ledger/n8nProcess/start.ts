import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Outcome, Task } from './child';

/** A process as n8n starts it in queue mode, with a user folder. */
export interface N8nProcess {
  ask(task: Task): Promise<Outcome>;
  kill(): Promise<void>;
}

/** @param command as on n8n's command line */
export function startN8nProcess(
  command: 'start' | 'worker' | 'webhook',
  userFolder: string,
): N8nProcess {
  const child = fork(join(__dirname, 'child.ts'), [command], {
    execArgv: ['--import', 'tsx'],
    env: { PATH: process.env['PATH'], EXECUTIONS_MODE: 'queue', N8N_USER_FOLDER: userFolder },
  });
  const exited = once(child, 'exit');
  return {
    async ask(task) {
      const answered = once(child, 'message');
      child.send(task);
      return ((await answered) as [Outcome])[0];
    },
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
  };
}
