import type { ConsentEvent, Ledger, LedgerStatus } from './ledger';
import { LedgerError } from './LedgerError';
import { byTime, type Spool } from './spool';

/**
 * A ledger that takes what was spooled while it was away, before anything is asked of its consent
 * log. What it still cannot take, as on a full disk, is answered from the spool: the gate never
 * says allow to somebody whose opt-out only waits to be written.
 * @param spools read anew each time: there may come more
 */
export function withSpool(ledger: Ledger, spools: readonly Spool[]): Ledger {
  const { consent, figures } = ledger;
  /** What still waits afterwards. */
  const replayed = async (): Promise<ConsentEvent[]> => {
    const left: ConsentEvent[] = [];
    let isAway = false;
    for (const spool of spools) {
      const waiting = await spool.read();
      if (waiting.length === 0) continue;
      // A ledger that is away is not waited for again and again.
      if (isAway) left.push(...waiting);
      else
        await spool.replay(consent).catch((error: unknown) => {
          isAway = error instanceof LedgerError;
          left.push(...waiting);
        });
    }
    return left;
  };
  /** What is new is recorded even where nobody can say what waits. */
  const replayedIfReadable = async () => replayed().catch(() => undefined);
  return {
    ...ledger,
    // Not replayed first: whoever asks wants to know what waits.
    async status() {
      const status = await ledger.status();
      return spools.length === 0 ? status : { ...status, spool: await statusOf(spools) };
    },
    consent: {
      ...consent,
      async append(events) {
        await replayedIfReadable();
        return consent.append(events);
      },
      async appendErased(events) {
        await replayedIfReadable();
        return consent.appendErased(events);
      },
      async eventsOf(people) {
        const waiting = await replayed();
        const found = await consent.eventsOf(people);
        for (const event of waiting) found.get(event.recipient)?.push(event);
        if (waiting.length > 0) for (const events of found.values()) events.sort(byTime);
        return found;
      },
      async list(filter) {
        await replayed();
        return consent.list(filter);
      },
      async erase(people) {
        // What waits would come back after it was erased.
        for (const spool of spools) await spool.replay(consent);
        return consent.erase(people);
      },
    },
    figures: {
      ...figures,
      async optOuts(period) {
        await replayed();
        return figures.optOuts(period);
      },
      async consents(period) {
        await replayed();
        return figures.consents(period);
      },
    },
  };
}

/** How several are together. Of files with lines that are no entries, it names one at a time. */
async function statusOf(spools: readonly Spool[]): Promise<NonNullable<LedgerStatus['spool']>> {
  const all = await Promise.all(
    spools.map(async (spool) =>
      // A folder that cannot be looked into is named like a file with lines that are no entries.
      spool.status().catch(() => ({ waiting: 0, oldestAt: null, unreadableFile: spool.path })),
    ),
  );
  const times = all.flatMap(({ oldestAt }) => oldestAt?.getTime() ?? []);
  return {
    waiting: all.reduce((sum, { waiting }) => sum + waiting, 0),
    oldestAt: times.length > 0 ? new Date(Math.min(...times)) : null,
    unreadableFile: all.find(({ unreadableFile }) => unreadableFile)?.unreadableFile ?? null,
  };
}
