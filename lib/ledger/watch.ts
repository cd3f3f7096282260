import type { Database } from './database';
import { isFaultOfContent } from './faultOfContent';
import { LedgerError } from './LedgerError';
import type { Note } from './note';

/** Of a ledger that comes and goes, more lines would say no more. */
const quietMilliseconds = 60_000;

/** Notices when a ledger does not answer any more, and when it does again. */
export interface Watch {
  failed(): void;
  answered(): void;
}

/** One for each ledger in a process, whether it can be opened or not. */
export function watch(note: Note, now = () => performance.now()): Watch {
  let awaySince: number | undefined;
  /** When it first answered since. */
  let backAt: number | undefined;
  let told: 'away' | 'back' = 'back';
  let toldAt = -Infinity;

  function tell(state: typeof told, seconds?: number): boolean {
    if (now() - toldAt < quietMilliseconds) return false;
    [told, toldAt] = [state, now()];
    note('ledger', { state, ...(seconds !== undefined && { seconds }) });
    return true;
  }

  return {
    failed() {
      awaySince ??= now();
      backAt = undefined;
      if (told === 'back') tell('away');
    },
    answered() {
      if (awaySince === undefined) return;
      backAt ??= now();
      const seconds = Math.round((backAt - awaySince) / 1_000);
      if (told === 'back' || tell('back', seconds)) awaySince = backAt = undefined;
    },
  };
}

/** The same database; whatever is asked of it tells the watch. */
export function watched(database: Database, { failed, answered }: Watch): Database {
  async function noticing<Result>(work: Promise<Result>): Promise<Result> {
    try {
      const result = await work;
      answered();
      return result;
    } catch (error) {
      if (error instanceof LedgerError && !isFaultOfContent(error)) failed();
      throw error;
    }
  }
  return {
    ...database,
    all: async (sql, parameters) => noticing(database.all(sql, parameters)),
    run: async (sql, parameters) => noticing(database.run(sql, parameters)),
    transaction: async (work) => noticing(database.transaction(work)),
  };
}
