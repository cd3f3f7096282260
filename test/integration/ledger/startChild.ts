import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

import type { Ledger } from '../../../lib/ledger/ledger';
import type { LedgerLocation } from '../../../lib/ledger/open';

/** A process of its own with the ledger open. */
export interface Child {
  /** Calls a method of a store over there, one call at a time. */
  call<Result>(store: keyof Ledger, method?: string, ...args: unknown[]): Promise<Result>;
  /** SIGKILL, as in a crash; resolves when the process is gone. */
  kill(): Promise<void>;
  /** Asks nothing more of it; resolves when it has ended by itself. */
  leave(): Promise<void>;
}

export function startChild(location: LedgerLocation): Child {
  const child = fork(join(__dirname, 'child.ts'), [JSON.stringify(location)], {
    execArgv: ['--import', 'tsx'],
    serialization: 'advanced',
  });
  const exited = once(child, 'exit');
  return {
    async call<Result>(store: keyof Ledger, method?: string, ...args: unknown[]) {
      const answered = Promise.race([
        once(child, 'message').then(([answer]) => answer as { result?: unknown; error?: string }),
        exited.then(([code, signal]) => ({
          result: undefined,
          error: `The child has ended (${code ?? signal})`,
        })),
      ]);
      // To a process that has just ended nothing can be sent; `exited` says so.
      child.send({ store, method, args }, () => undefined);
      const { result, error } = await answered;
      if (error) throw new Error(error);
      return result as Result;
    },
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
    async leave() {
      child.disconnect();
      await exited;
    },
  };
}
