import { callToken } from './callToken';
import type { Ledger } from './ledger';
import type { Note } from './note';
import { pruned } from './retention';

/** This process: one that opens the ledger again goes on where it was closed. */
const by = callToken();
/** Longer than all tables take together: each stops after a minute. */
const claimedSeconds = 600;

/** Deletes what has expired, unless another process is at it; see `Ledger.prune`. */
export async function prune(
  stores: Pick<Ledger, (typeof pruned)[number]>,
  now: Date,
  note: Note,
): Promise<number> {
  if (!(await stores.seen.claim('prune', now, claimedSeconds, by))) return 0;
  try {
    const begun = performance.now();
    const expired = await stores.waits.expired(now);
    const deleted: Array<[table: string, rows: number]> = [];
    for (const table of pruned) deleted.push([table, await stores[table].prune(now)]);
    const some = deleted.filter(([, rows]) => rows > 0);
    const seconds = Math.round((performance.now() - begun) / 1_000);
    if (some.length > 0) note('pruned', { ...Object.fromEntries(some), seconds });
    if (expired > 0) note('waits', { expired });
    return some.reduce((sum, [, rows]) => sum + rows, 0);
  } finally {
    await stores.seen.forget('prune', by);
  }
}
