/**
 * What the ledger costs: `tsx test/bench/ledger.ts [sqlite|postgres] [consent rows, default
 * 1000000]`. A new SQLite file in the system's temporary folder, or a new schema in
 * TEST_POSTGRES_URL; both are removed afterwards.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Table from 'cli-table3';

import { reservationLoader, settlementLoader } from '../../lib/ledger/batch';
import type { ConsentEvent, Reservation } from '../../lib/ledger/ledger';
import type { Person } from '../../lib/phone/person';
import { openLedger, type LedgerLocation } from '../../lib/ledger/open';
import { temporarySchema } from '../integration/ledger/temporarySchema';
import { person } from '../support/person';
import { costOf } from './costOf';

const driver = process.argv[2] ?? 'sqlite';
const rows = Number(process.argv[3] ?? 1_000_000);
const start = Date.UTC(2026, 0, 1);

const number = (index: number): Person => person(`+1${2_000_000_000 + index * 7_919}`);
const event = (index: number): ConsentEvent => ({
  kind: index % 10 === 0 ? 'revoke' : 'grant',
  recipient: number(index % (rows / 2)),
  channel: 'sms',
  purpose: 'marketing',
  sender: null,
  level: index % 10 === 0 ? null : 'written',
  source: 'website',
  evidence: `https://example.com/forms/${index}`,
  occurredAt: new Date(start + ((index * 7_919) % 10_000_000) * 1_000),
  endsAt: null,
  recordedAt: new Date(start),
});
const reservation = (index: number): Reservation => ({
  key: `instance/4711/send/0/${index}`,
  isOwn: false,
  recipient: number(index),
  account: 'AC00000000000000000000000000000001',
  kind: 'message',
  sender: '+15005550001',
  contentHash: 'c0ffee'.repeat(8),
  category: 'marketing',
  origin: {
    node: 'instance/workflow/send',
    place: `0/${index}`,
    execution: '4711',
    establishedAt: start,
    isMomentSure: true,
  },
  keepForMilliseconds: 7 * 86_400_000,
});
const list = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

async function main(): Promise<void> {
  const place = driver === 'postgres' ? await temporarySchema() : await temporaryFile();
  const ledger = await openLedger(place.location);
  const table = new Table({
    head: ['Work', 'Items', 'Wall ms', 'CPU ms', 'µs each', 'Loop blocked ms, max'],
    style: { head: [], border: [], compact: true },
  });

  async function measure(work: string, items: number, run: () => Promise<unknown>): Promise<void> {
    const { wallMs, cpuMs, longestBlockMs } = await costOf(run);
    const figures = [wallMs, cpuMs, (wallMs * 1_000) / items, longestBlockMs];
    table.push([work, items, ...figures.map((figure) => figure.toFixed(1))]);
  }

  const now = new Date(start);
  const sample = list(10_000, (index) => number((index * 37) % (rows / 2)));
  const reservations = list(10_000, reservation);
  const settled = ({ account, kind, recipient, key, isOwn }: Reservation, index: number) => ({
    ...{ account, kind, recipient, key, isOwn },
    state: 'accepted' as const,
    sid: `SM${String(index).padStart(32, '0')}`,
    errorCode: null,
    result: '{"status":"queued"}',
  });

  const imported = list(100_000, event);
  await measure('consent.append into an empty ledger', imported.length, () =>
    ledger.consent.append(imported),
  );
  for (let index = 100_000; index < rows - 100_000; index += 100_000) {
    await ledger.consent.append(list(100_000, (offset) => event(index + offset)));
  }
  const last = list(100_000, (offset) => event(rows - 100_000 + offset));
  await measure(`consent.append, up to ${rows} rows`, last.length, () =>
    ledger.consent.append(last),
  );
  await measure('consent.append, all known already', last.length, () =>
    ledger.consent.append(last),
  );
  await measure(`consent.eventsOf, ${rows} rows`, sample.length, () =>
    ledger.consent.eventsOf(sample),
  );
  await measure('consent.list, newest 100 of a month', 100, () =>
    ledger.consent.list({ since: now, until: new Date(start + 30 * 86_400_000), limit: 100 }),
  );
  await measure('sends.reserve', reservations.length, () =>
    ledger.sends.reserve('one', reservations),
  );
  await measure('sends.reserve, all repeats', reservations.length, () =>
    ledger.sends.reserve('two', reservations),
  );
  await measure('sends.confirm', reservations.length, () =>
    ledger.sends.confirm('one', reservations),
  );
  await measure('sends.settle', reservations.length, () =>
    ledger.sends.settle('one', reservations.map(settled)),
  );
  await measure('sends.sendsSince', sample.length, () => ledger.sends.sendsSince(sample, now));
  const reserve = reservationLoader(ledger, 'three');
  const settle = settlementLoader(ledger, 'three');
  const more = list(10_000, (index) => reservation(10_000 + index));
  await measure('reserve and settle by loaders, 50 in flight', more.length, () =>
    inFlight(50, more, async (item, index) => {
      await reserve(item);
      await settle(settled(item, index + 10_000));
    }),
  );
  await measure('turns.take', 1_000, async () => {
    for (let index = 0; index < 1_000; index++) await ledger.turns.take('MG1', 1, 10);
  });
  const owners = list(100, (index) => `owner ${index}`);
  await measure('owners.beat, 100 owners at a time', 10_000, async () => {
    for (let index = 0; index < 100; index++) await ledger.owners.beat(owners);
  });
  await measure('seen.first', 2_000, async () => {
    for (let index = 0; index < 2_000; index++)
      await ledger.seen.first(`SM${index} sent`, now, 3_600);
  });
  await measure('consent.erase', 1_000, () => ledger.consent.erase(sample.slice(0, 1_000)));

  console.log(`${driver}, Node ${process.version}\n${table.toString()}`);
  await ledger.close();
  await place.drop();
}

async function inFlight<T>(
  count: number,
  items: readonly T[],
  work: (item: T, index: number) => Promise<void>,
) {
  const entries = items.entries();
  await Promise.all(
    list(count, async () => {
      for (const [index, item] of entries) await work(item, index);
    }),
  );
}

async function temporaryFile() {
  const folder = await mkdtemp(join(tmpdir(), 'ledger-'));
  const path = join(folder, 'ledger.sqlite');
  return {
    location: { kind: 'sqlite', path } satisfies LedgerLocation,
    drop: () => rm(folder, { recursive: true }),
  };
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
