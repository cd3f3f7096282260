import { join } from 'node:path';
import type { ColumnType } from '../../lib/ledger/database';
import { jsonRows } from '../../lib/ledger/jsonRows';
import { migrate } from '../../lib/ledger/migrate';
import { openGround, type Ground } from '../../lib/ledger/move/ground';
import { moveLedger } from '../../lib/ledger/move/move';
import { removeFolder, temporaryFolder } from '../../sandbox/temporaryFolder';
import { temporarySchema } from '../integration/ledger/temporarySchema';

/**
 * How long it takes to move the consent of so many people to PostgreSQL and back, and how much
 * memory: `tsx test/bench/moveLedger.ts [rows]`.
 */
const count = Number(process.argv[2] ?? 100_000);
const columns: Readonly<Record<string, ColumnType>> = {
  ...{ kind: 'text', person_hash: 'text', recipient: 'text', channel: 'text', purpose: 'text' },
  ...{ source: 'text', evidence: 'text', occurred_at: 'integer', recorded_at: 'integer' },
};

async function fill({ database }: Ground): Promise<void> {
  await migrate(database);
  const names = Object.keys(columns).join(', ');
  const row = (at: number) => [
    ...['grant', `hash of person ${at}`, `+1500${at}`, 'sms', 'marketing', 'website'],
    ...[`https://example.com/form/${at}`, at, at],
  ];
  for (let from = 0; from < count; from += 5_000)
    await database.run(
      `INSERT INTO twilio_ops_consent (${names})
        SELECT ${names} FROM ${database.dialect.given(columns)} AS given`,
      [jsonRows(Array.from({ length: Math.min(5_000, count - from) }, (_, i) => row(from + i)))],
    );
}

async function measured(source: Ground, target: Ground): Promise<string> {
  let mostBytes = 0;
  const look = () => void (mostBytes = Math.max(mostBytes, process.memoryUsage().rss));
  const timer = setInterval(look, 100);
  const [begun, cpu] = [performance.now(), process.cpuUsage()];
  await moveLedger({ source, target, report: { say: () => undefined, progress: look } });
  clearInterval(timer);
  const { user, system } = process.cpuUsage(cpu);
  const seconds = (performance.now() - begun) / 1_000;
  return `${seconds.toFixed(1)} s, ${((user + system) / 1e6).toFixed(1)} s of CPU, ${Math.round(mostBytes / 1e6)} MB at most`;
}

async function main(): Promise<void> {
  const [folder, schema] = [await temporaryFolder('bench-move'), await temporarySchema()];
  const file = await openGround({ kind: 'sqlite', path: join(folder, 'ledger.sqlite') });
  const server = await openGround(schema.location);
  await fill(file);
  console.log(`${count} rows, SQLite to PostgreSQL: ${await measured(file, server)}`);
  console.log(`${count} rows, PostgreSQL to SQLite: ${await measured(server, file)}`);
  await file.database.close();
  await server.database.close();
  await schema.drop();
  await removeFolder(folder);
}

void main();
