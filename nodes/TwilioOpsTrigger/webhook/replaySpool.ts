import type { Ledger } from '../../../lib/ledger/ledger';
import type { Spool } from '../../../lib/ledger/spool';
import { backgroundClock, sleep } from '../../../lib/twilio/clock';

const pauseMs = 5_000;
const underWay = new Set<string>();

/**
 * Has the ledger take what waits in the spool as soon as it is back. Whoever asks it for consent
 * does so too; this is for the gates of other processes, which do not see the spool.
 */
export function replayWhenBack(spool: Spool, openLedger: () => Promise<Ledger>): void {
  if (underWay.has(spool.path)) return;
  underWay.add(spool.path);
  void (async () => {
    do {
      await sleep(backgroundClock, pauseMs);
      // Any question of the consent log has it take what waits.
      await openLedger()
        .then(async ({ consent }) => consent.eventsOf([]))
        .catch(() => undefined);
    } while ((await spool.read().catch(() => [])).length > 0);
    underWay.delete(spool.path);
  })();
}
