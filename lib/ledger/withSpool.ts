import type { ConsentEvent, Ledger } from './ledger';
import { byTime, type Spool } from './spool';

/**
 * A ledger that takes what was spooled while it was away, before anything is asked of its consent
 * log. What it still cannot take, as on a full disk, is answered from the spool: the gate never
 * says allow to somebody whose opt-out only waits to be written.
 */
export function withSpool(ledger: Ledger, spool: Spool): Ledger {
  const { consent } = ledger;
  /** What still waits afterwards. */
  const replayed = async (): Promise<ConsentEvent[]> => {
    const waiting = await spool.read();
    if (waiting.length === 0) return [];
    return spool.replay(consent).then(
      () => [],
      () => waiting,
    );
  };
  return {
    ...ledger,
    // Not replayed first: whoever asks wants to know what waits.
    async status() {
      return { ...(await ledger.status()), spool: await spool.status() };
    },
    consent: {
      ...consent,
      async append(events) {
        await replayed();
        return consent.append(events);
      },
      async appendErased(events) {
        await replayed();
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
        await spool.replay(consent);
        return consent.erase(people);
      },
    },
  };
}
