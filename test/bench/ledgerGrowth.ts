/**
 * What a ledger that has grown costs: `npm run bench:ledger -- [sqlite|postgres] [rows, default
 * 100000] [tables, default decisions,sends,consent]`. A new SQLite file in the system's temporary
 * folder, or a new schema in TEST_POSTGRES_URL; both are removed afterwards.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import Table from 'cli-table3';

import { recordSample } from '../../lib/compliance/recordSample';
import type { ConsentEvent, DecisionRow, Ledger, Reservation } from '../../lib/ledger/ledger';
import { openLedger, type LedgerLocation } from '../../lib/ledger/open';
import type { Person } from '../../lib/phone/person';
import { temporarySchema } from '../integration/ledger/temporarySchema';
import { newGate, reminder } from '../support/gate';
import { person } from '../support/person';

const driver = process.argv[2] ?? 'sqlite';
const rows = Number(process.argv[3] ?? 100_000);
const tables = (process.argv[4] ?? 'decisions,sends,consent').split(',');
const portion = 10_000;
const dayMs = 86_400_000;
const threeYearsMs = 3 * 365 * dayMs;
const start = Date.now() - threeYearsMs;

/** Each person twice in all. */
const number = (index: number): Person => person(`+1${2_000_000_000 + (index % (rows / 2))}`);
/** Over three years, so that a third of the decisions is older than they are kept. */
const timeOf = (index: number): Date => new Date(start + Math.floor((index / rows) * threeYearsMs));

const table = new Table({
  head: ['Work', 'Items', 'Wall ms', 'CPU ms', 'µs each', 'Loop blocked ms, max'],
  style: { head: [], border: [], compact: true },
});

async function measure(work: string, items: number, run: () => Promise<unknown>): Promise<void> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const cpu = process.cpuUsage();
  const wall = performance.now();
  const done = Number(await run()) || items;
  const elapsed = performance.now() - wall;
  const { user, system } = process.cpuUsage(cpu);
  delay.disable();
  const figures = [elapsed, (user + system) / 1e3, (elapsed * 1e3) / done, delay.max / 1e6];
  table.push([work, done, ...figures.map((figure) => figure.toFixed(1))]);
}

/** Real records of a gate, with hashes of their own, as every item has them. */
async function realDecisions(): Promise<(index: number) => DecisionRow> {
  const gate = await newGate();
  const numbers = ['+12125550123', '+13105550123', '+4915123456789', '+33612345678'];
  await gate.run(
    Array.from({ length: 24 }, (_, index) =>
      reminder({
        to: numbers[index % 4]!,
        category: index % 3 ? 'marketing' : 'transactional',
        message: index % 2 ? `Sale: ${index}% off. Reply STOP to end.` : 'Your table is at 9.',
      }),
    ),
  );
  const models = await gate.ledger.decisions.list({ limit: 24 });
  await gate.remove();
  return (index) => {
    const decisionId = randomUUID();
    const evaluatedAt = timeOf(index);
    const { record, ...model } = models[index % models.length]!;
    const changed = record
      .replace(model.decisionId, decisionId)
      .replaceAll(model.evaluatedAt.toISOString(), evaluatedAt.toISOString())
      .replaceAll(/"[0-9a-f]{64}"/g, (hash) => `"${sha256(`${hash}${index}`)}"`);
    // One in a hundred thousand is rare enough to make a search long.
    const rules = index % 100_000 === 7 ? [...model.rules, 'AUP-RARE'] : model.rules;
    return { ...model, decisionId, evaluatedAt, recipient: number(index), rules, record: changed };
  };
}
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const reservation = (index: number): Reservation => ({
  key: `instance/4711/send/0/${index}`,
  isOwn: false,
  recipient: number(index),
  account: 'AC00000000000000000000000000000001',
  kind: 'message',
  sender: '+15005550001',
  contentHash: sha256('a text'),
  category: 'marketing',
  origin: {
    node: 'instance/workflow/send',
    place: `0/${index}`,
    execution: String(Math.floor(index / 1_000)),
    establishedAt: start + Math.floor(index / 1_000),
  },
  keepForMilliseconds: 35 * dayMs,
});
const event = (index: number): ConsentEvent => ({
  kind: index % 10 === 0 ? 'revoke' : 'grant',
  recipient: number(index),
  channel: 'sms',
  purpose: 'marketing',
  sender: null,
  level: index % 10 === 0 ? null : 'written',
  source: 'website',
  evidence: `https://example.com/forms/${index}`,
  occurredAt: timeOf(index),
  endsAt: null,
  recordedAt: timeOf(index),
});

const list = <T>(from: number, count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(from + index));

async function fill(work: string, append: (from: number, count: number) => Promise<unknown>) {
  await measure(work, rows, async () => {
    for (let from = 0; from < rows; from += portion)
      await append(from, Math.min(portion, rows - from));
  });
}

async function main(): Promise<void> {
  const place = driver === 'postgres' ? await schema() : await file();
  try {
    const ledger = await openLedger(place.location);
    for (const name of tables) {
      const before = await place.bytes();
      await works[name]!(ledger);
      const perRow = ((await place.bytes()) - before) / rows;
      table.push([`${name}: bytes per row`, rows, perRow.toFixed(0), '', '', '']);
    }
    if (tables.includes('decisions'))
      await measure('prune a third of the decisions', rows / 3, () => ledger.decisions.prune());
    await ledger.close();
    console.log(`${driver}, ${rows} rows, Node ${process.version}\n${table.toString()}`);
  } finally {
    await place.drop();
  }
}

const works: Record<string, (ledger: Ledger) => Promise<void>> = {
  async decisions({ decisions }) {
    const decision = await realDecisions();
    const sample = recordSample();
    await fill('decisions.append', (from, count) =>
      decisions.append(list(from, count, decision), sample),
    );
    const middle = timeOf(rows / 2);
    const filters = {
      'newest 100': {},
      'of a person': { recipient: number(17) },
      'on hold': { effect: 'hold' },
      'by a common rule': { rule: 'CON-MISSING' },
      'by a rare rule': { rule: 'AUP-RARE' },
      'before half of them, by a rule': { rule: 'CON-MISSING', until: middle },
    } as const;
    for (const [what, filter] of Object.entries(filters))
      await measure(`decisions.list, ${what}`, 1, () => decisions.list({ ...filter, limit: 100 }));
  },
  async sends({ sends }) {
    await fill('sends.reserve', (from, count) =>
      sends.reserve('one', list(from, count, reservation)),
    );
    const sample = list(0, 10_000, (index) => number(index * 37));
    await measure('sends.sendsSince', sample.length, () => sends.sendsSince(sample, new Date(0)));
    await measure('sends.find', 10_000, () => sends.find(list(0, 10_000, reservation)));
    await measure('sends.prune, of which none has expired', 1, () => sends.prune());
  },
  async consent({ consent }) {
    await fill('consent.append', (from, count) => consent.append(list(from, count, event)));
    const sample = list(0, 10_000, (index) => number(index * 37));
    await measure('consent.eventsOf', sample.length, () => consent.eventsOf(sample));
  },
};

async function schema() {
  const made = await temporarySchema();
  return {
    ...made,
    bytes: async () => {
      const [row] = await made.query(
        `SELECT coalesce(sum(pg_total_relation_size(oid)), 0) AS bytes FROM pg_class
          WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace`,
      );
      return Number(row!['bytes']);
    },
  };
}

async function file() {
  const folder = await mkdtemp(join(tmpdir(), 'ledger-'));
  const path = join(folder, 'ledger.sqlite');
  return {
    location: { kind: 'sqlite', path } satisfies LedgerLocation,
    bytes: async () => (await stat(path)).size,
    drop: () => rm(folder, { recursive: true }),
  };
}

main().catch((error: Error) => {
  console.error(error);
  process.exitCode = 1;
});
