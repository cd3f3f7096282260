import type { Person } from '../phone/person';
import DataLoader from 'dataloader';
import type {
  Approval,
  ConsentEvent,
  DecisionRow,
  InboundPair,
  Ledger,
  PastSend,
} from '../ledger/ledger';
import { chunkSize } from '../ledger/inChunks';
import { hourMilliseconds } from '../kit/durations';

type Schedule = (send: () => void) => void;

/**
 * The ledger for many items at once: what they ask or append at the same stage becomes one query.
 */
export interface LedgerBatch {
  consentOf(person: Person): Promise<ConsentEvent[]>;
  /** The sends to a person in the last hours. */
  sendsTo(person: Person, hours: number): Promise<PastSend[]>;
  lastInbound(pair: InboundPair): Promise<Date | null>;
  /** An account's approvals of texts that still hold. */
  approvalsOf(account: string): Promise<Approval[]>;
  appendDecision(row: DecisionRow): Promise<void>;
  appendConsent(event: ConsentEvent): Promise<void>;
  /** Forgets what was read, so that memory stays flat and the next chunk reads anew. */
  clear(): void;
}

/** Collects the questions and entries of many items; `schedule` decides when a batch goes. */
export function ledgerBatch(ledger: Ledger, schedule: Schedule): LedgerBatch {
  const options = { batchScheduleFn: schedule, maxBatchSize: chunkSize } as const;
  // Read again for each item: an opt-out may come in while a long list is being sent.
  const consent = new DataLoader<Person, ConsentEvent[]>(
    async (people) => {
      const events = await ledger.consent.eventsOf(people);
      return people.map((person) => events.get(person)!);
    },
    { ...options, cache: false },
  );
  const sends = new Map<number, DataLoader<Person, PastSend[]>>();
  const sendsOf = (hours: number) =>
    new DataLoader<Person, PastSend[]>(async (people) => {
      const since = new Date(Date.now() - hours * hourMilliseconds);
      const found = await ledger.sends.sendsSince(people, since);
      return people.map((person) => found.get(person)!);
    }, options);
  const inbound = new DataLoader<InboundPair, Date | null, string>(
    async (pairs) => ledger.inbound.last(pairs),
    {
      ...options,
      cacheKeyFn: ({ from, to, channel }) => `${from} ${to} ${channel}`,
    },
  );
  // Read again for each batch: an approval may be shortened while a long list is being sent.
  const approvals = new DataLoader<string, Approval[]>(
    async (accounts) => {
      const now = new Date();
      const found = new Map<string, Promise<Approval[]>>();
      for (const account of new Set(accounts))
        found.set(account, ledger.approvals.of(account, now));
      return Promise.all(accounts.map((account) => found.get(account)!));
    },
    { ...options, cache: false },
  );
  const appender = <Entry>(append: (entries: readonly Entry[]) => Promise<unknown>) =>
    new DataLoader<Entry, true>(
      async (entries) => {
        await append(entries);
        return entries.map(() => true as const);
      },
      { ...options, cache: false },
    );
  const decisions = appender<DecisionRow>(async (rows) => {
    const { recordSample } = await import('../compliance/recordSample');
    await ledger.decisions.append(rows, recordSample());
  });
  const consents = appender<ConsentEvent>(async (events) => ledger.consent.append(events));
  return {
    consentOf: async (person) => consent.load(person),
    async sendsTo(person, hours) {
      if (!sends.has(hours)) sends.set(hours, sendsOf(hours));
      return sends.get(hours)!.load(person);
    },
    lastInbound: async (pair) => inbound.load(pair),
    approvalsOf: async (account) => approvals.load(account),
    async appendDecision(row) {
      await decisions.load(row);
    },
    async appendConsent(event) {
      await consents.load(event);
    },
    clear() {
      inbound.clearAll();
      sends.clear();
    },
  };
}
