/**
 * What the gate costs beyond n8n's evaluation of the parameters: `npm run bench:gate -- [consent
 * rows, default 1000000] [sqlite|postgres]`. A new SQLite file in the system's temporary
 * folder, or a new schema in TEST_POSTGRES_URL; both are removed afterwards.
 */
import Table from 'cli-table3';
import type { ConsentEvent } from '../../lib/ledger/ledger';
import type { Person } from '../../lib/phone/person';
import { newGate, reminder, type Gate } from '../support/gate';
import { person } from '../support/person';
import { temporarySchema, urlOf } from '../integration/ledger/temporarySchema';
import { costOf } from './costOf';

const consentRows = Number(process.argv[2] ?? 1_000_000);
const chosen = process.argv[3] ?? 'sqlite';
const items = 10_000;
const imported = 100_000;

/** Numbers of New York that exist: 212, then 2 to 9 and six digits. */
const number = (index: number): Person => person(`+1212${2_000_000 + (index % 8_000_000)}`);
const event = (index: number): ConsentEvent => ({
  kind: index % 10 === 9 ? 'revoke' : 'grant',
  recipient: number(index),
  channel: 'sms',
  purpose: 'marketing',
  sender: null,
  level: index % 10 === 9 ? null : 'written',
  source: 'website',
  evidence: null,
  occurredAt: new Date(Date.UTC(2026, 0, 1) + index * 1_000),
  endsAt: null,
  recordedAt: new Date(Date.UTC(2026, 0, 1)),
});
const list = <One>(count: number, make: (index: number) => One): One[] =>
  Array.from({ length: count }, (_, index) => make(index));

const table = new Table({
  head: [chosen, 'Items', 'Wall ms', 'CPU ms', 'µs each', 'Loop blocked ms, max', 'Heap MB'],
  style: { head: [], border: [], compact: true },
});

async function measure(work: string, count: number, run: () => Promise<unknown>): Promise<void> {
  globalThis.gc?.();
  const { result, wallMs, cpuMs, longestBlockMs } = await costOf(run);
  globalThis.gc?.();
  const heap = process.memoryUsage().heapUsed / 1e6;
  table.push([
    work,
    count,
    ...[wallMs, cpuMs, (wallMs * 1e3) / count, longestBlockMs, heap].map(Math.round),
  ]);
  if (result === undefined) throw new Error(`${work} gave nothing`);
}

const evaluate = async (gate: Gate, count: number, more = {}) =>
  gate.run(
    list(count, (index) => reminder({ to: number(index * 97), category: 'marketing', ...more })),
  );

async function main(): Promise<void> {
  const schema = chosen === 'postgres' ? await temporarySchema() : undefined;
  const gate = await newGate({}, schema && urlOf(schema));
  try {
    for (let start = 0; start < consentRows; start += 100_000) {
      await gate.ledger.consent.append(
        list(Math.min(100_000, consentRows - start), (index) => event(start + index)),
      );
    }
    await measure('First item: loads rules and libraries', 1, async () => evaluate(gate, 1));
    await measure('Evaluate', items, async () => evaluate(gate, items));
    await measure('Evaluate again', items, async () => evaluate(gate, items));
    const caps = {
      houseRules: {
        brand: 'Acme',
        caps: { rows: [{ max: 3, hours: 168, category: 'marketing' }] },
      },
    };
    await measure('Evaluate with a frequency cap', items, async () => evaluate(gate, items, caps));
    await measure('Evaluate ten times as many', 10 * items, async () => evaluate(gate, 10 * items));

    const lines = list(
      imported,
      (index) =>
        `${number(5_000_000 + index)},grant,2026-01-02T03:04:05Z,https://example.com/${index}`,
    );
    const file = {
      data: Buffer.from(`to,kind,date,evidence\n${lines.join('\n')}\n`).toString('base64'),
      mimeType: 'text/csv',
    };
    const parameters = { resource: 'consent', operation: 'import', kind: 'column' };
    await measure('Import a CSV file', imported, async () =>
      gate.run([{ ...parameters, importFrom: 'csv', binaryPropertyName: 'data', options: {} }], {
        ...gate.files,
        items: [{ json: {}, binary: { data: file } }],
      }),
    );
    const people = list(imported, (index) => ({
      json: { to: number(6_000_000 + index), kind: 'grant', date: '2026-01-02T03:04:05Z' },
    }));
    const each = { ...parameters, importFrom: 'items' };
    await measure('Import items', imported, async () =>
      gate.run(
        people.map(() => each),
        { items: people },
      ),
    );
    console.log(table.toString());
  } finally {
    await gate.remove();
    await schema?.drop();
  }
}

void main();
