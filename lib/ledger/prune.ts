import { callToken } from './callToken';
import type { Ledger } from './ledger';
import { pruned } from './retention';

/** This process: one that opens the ledger again goes on where it was closed. */
const by = callToken();
/** Longer than all tables take together: each stops after a minute. */
const claimedSeconds = 600;

/** Deletes what has expired, unless another process is at it; see `Ledger.prune`. */
export async function prune(
  stores: Pick<Ledger, (typeof pruned)[number]>,
  now: Date,
): Promise<number> {
  if (!(await stores.seen.first('prune', now, claimedSeconds, by))) return 0;
  try {
    let deleted = 0;
    for (const table of pruned) deleted += await stores[table].prune(now);
    return deleted;
  } finally {
    await stores.seen.forget('prune', by);
  }
}
