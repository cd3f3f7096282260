/**
 * What a ledger that has grown costs: `npm run bench:ledger -- [sqlite|postgres] [rows, default
 * 100000] [tables, default decisions,sends,consent]`. A new SQLite file in the system's temporary
 * folder, or a new schema in TEST_POSTGRES_URL; both are removed afterwards. At most 100,000 rows
 * are appended as the nodes do it; the database then makes the others of them, with random people.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import Table from 'cli-table3';

import { recordSample } from '../../lib/compliance/recordSample';
import type {
  ConsentEvent,
  DecisionRow,
  Ledger,
  Reservation,
  Settlement,
} from '../../lib/ledger/ledger';
import { openLedger, type LedgerLocation } from '../../lib/ledger/open';
import type { Person } from '../../lib/phone/person';
import { temporarySchema } from '../integration/ledger/temporarySchema';
import { newGate, reminder } from '../support/gate';
import { person } from '../support/person';
import { costOf } from './costOf';

const driver = process.argv[2] ?? 'sqlite';
const rows = Number(process.argv[3] ?? 100_000);
const tables = (process.argv[4] ?? 'decisions,sends,consent').split(',');
const portion = 10_000;
/** So many rows are appended; the others are copies of them. */
const appended = Math.min(rows, 100_000);
const dayMs = 86_400_000;
const threeYearsMs = 3 * 365 * dayMs;
const start = Date.now() - threeYearsMs;

/** Each person twice in all. */
const number = (index: number): Person => person(`+1${2_000_000_000 + (index % (appended / 2))}`);
/** Over three years, so that a third of the decisions is older than they are kept. */
const timeOf = (index: number): Date =>
  new Date(start + Math.floor((index / appended) * threeYearsMs));

const table = new Table({
  head: ['Work', 'Items', 'Wall ms', 'CPU ms', 'µs each', 'Loop blocked ms, max'],
  style: { head: [], border: [], compact: true },
});

async function measure(work: string, items: number, run: () => Promise<unknown>): Promise<void> {
  const { result, wallMs, cpuMs, longestBlockMs } = await costOf(run);
  const done = Number(result) || items;
  const figures = [wallMs, cpuMs, (wallMs * 1e3) / done, longestBlockMs];
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
    isMomentSure: true,
  },
  keepForMilliseconds: 35 * dayMs,
});
/** What Twilio answers to a message of one segment, as the node keeps it. */
const settlement = (index: number): Settlement => {
  const { account, kind, recipient, key, isOwn } = reservation(index);
  const sid = `SM${String(index).padStart(32, '0')}`;
  const result = {
    ...{
      sid,
      accountSid: account,
      messagingServiceSid: null,
      status: 'queued',
      direction: 'outbound-api',
    },
    ...{
      to: recipient,
      from: '+15005550001',
      body: 'Acme Clinic: your appointment is on Monday at 9:00.',
    },
    ...{ numSegments: 1, numMedia: 0, price: null, priceUnit: 'USD', apiVersion: '2010-04-01' },
    ...{ errorCode: null, errorMessage: null, dateCreated: '2026-01-01T09:00:00.000Z' },
    ...{ dateUpdated: '2026-01-01T09:00:00.000Z', dateSent: null },
    uri: `/2010-04-01/Accounts/${account}/Messages/${sid}.json`,
  };
  return {
    ...{ account, kind, recipient, key, isOwn, state: 'accepted', sid, errorCode: null },
    result: JSON.stringify(result),
  };
};
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
  await measure(work, appended, async () => {
    for (let from = 0; from < appended; from += portion)
      await append(from, Math.min(portion, appended - from));
  });
}

/** What differs in a copy; the rest of the row is as it was. */
const copies: Readonly<Record<string, (random: string) => Record<string, string>>> = {
  decisions: (random) => ({ decision_id: random, person_hash: random }),
  sends: (random) => ({ id: random, person_hash: random }),
  consent: (random) => ({ person_hash: random }),
};

/** Makes the table as large as it is to be, a portion at a time. */
async function multiply(name: string, place: Place): Promise<void> {
  const columns = (await place.columns(name)).filter(
    (column) => column !== 'id' || name === 'sends',
  );
  const changed = copies[name]!(place.random);
  const values = columns.map((column) => changed[column] ?? column);
  for (let made = appended; made < rows; made += appended)
    await place.query(
      `INSERT INTO twilio_ops_${name} (${columns.join(', ')})
        SELECT ${values.join(', ')} FROM twilio_ops_${name}
        ORDER BY ${columns[0]} LIMIT ${Math.min(appended, rows - made)}`,
    );
}

type Place = Awaited<ReturnType<typeof schema>> | Awaited<ReturnType<typeof file>>;

async function main(): Promise<void> {
  const place = driver === 'postgres' ? await schema() : await file();
  try {
    const ledger = await openLedger(place.location);
    for (const name of tables) {
      const before = (await ledger.status()).bytes;
      const { append, ask } = works[name]!;
      await append(ledger);
      if (rows > appended)
        await measure(`${name}: copies`, rows - appended, () => multiply(name, place));
      await ask(ledger);
      const perRow = ((await ledger.status()).bytes - before) / rows;
      table.push([`${name}: bytes per row`, rows, perRow.toFixed(0), '', '', '']);
    }
    if (tables.includes('decisions'))
      await measure('prune decisions, for a minute at most', 1, () => ledger.decisions.prune());
    await ledger.close();
    console.log(`${driver}, ${rows} rows, Node ${process.version}\n${table.toString()}`);
  } finally {
    await place.drop();
  }
}

interface Work {
  append(ledger: Ledger): Promise<void>;
  ask(ledger: Ledger): Promise<void>;
}

const sampleOf = () => list(0, 10_000, (index) => number(index * 37));

const decisionsWork: Work = {
  async append({ decisions }) {
    const decision = await realDecisions();
    const sample = recordSample();
    await fill('decisions.append', (from, count) =>
      decisions.append(list(from, count, decision), sample),
    );
  },
  async ask({ decisions }) {
    const middle = timeOf(appended / 2);
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
};

const sendsWork: Work = {
  async append({ sends }) {
    await fill('sends.reserve', (from, count) =>
      sends.reserve('one', list(from, count, reservation)),
    );
    await fill('sends.settle', (from, count) => sends.settle('one', list(from, count, settlement)));
  },
  async ask({ sends }) {
    const sample = sampleOf();
    await measure('sends.sendsSince', sample.length, () => sends.sendsSince(sample, new Date(0)));
    await measure('sends.find', 10_000, () => sends.find(list(0, 10_000, reservation)));
    await measure('sends.prune, of which none has expired', 1, () => sends.prune());
  },
};

const consentWork: Work = {
  append: ({ consent }) =>
    fill('consent.append', (from, count) => consent.append(list(from, count, event))),
  async ask({ consent }) {
    const sample = sampleOf();
    await measure('consent.eventsOf', sample.length, () => consent.eventsOf(sample));
  },
};

const works: Record<string, Work> = {
  decisions: decisionsWork,
  sends: sendsWork,
  consent: consentWork,
};

async function schema() {
  const made = await temporarySchema();
  return {
    ...made,
    random: 'substr(md5(random()::text), 1, 22)',
    columns: async (name: string) => {
      const found = await made.query(
        `SELECT column_name FROM information_schema.columns
          WHERE table_schema = current_schema() AND table_name = 'twilio_ops_${name}'`,
      );
      return found.map((row) => String(row['column_name']));
    },
  };
}

async function file() {
  const folder = await mkdtemp(join(tmpdir(), 'ledger-'));
  const path = join(folder, 'ledger.sqlite');
  const query = async (sql: string) => {
    const database = new DatabaseSync(path);
    const found = database.prepare(sql).all();
    database.close();
    return found;
  };
  return {
    query,
    random: 'substr(lower(hex(randomblob(11))), 1, 22)',
    columns: async (name: string) =>
      (await query(`SELECT name FROM pragma_table_info('twilio_ops_${name}')`)).map((row) =>
        String(row['name']),
      ),
    location: { kind: 'sqlite', path } satisfies LedgerLocation,
    drop: () => rm(folder, { recursive: true }),
  };
}

main().catch((error: Error) => {
  console.error(error);
  process.exitCode = 1;
});
