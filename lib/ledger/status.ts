import { dayMilliseconds } from '../kit/durations';
import type { Database } from './database';
import { countedForDays, sendEnd } from './sendEnd';
import type { LedgerStatus, TableStatus } from './ledger';
import { pruned, unpruned, type Retention } from './retention';
import { integer, integerOrNull, text } from './row';

/** Up to so many rows are counted; for more, the database estimates. */
const countedRows = 100_000;
/** An owner gives a sign every few seconds: after so long, it has ended in its work. */
const silentMilliseconds = 60_000;
/** Who has not retried it after so long does not want to. */
const toldMilliseconds = dayMilliseconds;

/** Where the time of the oldest row stands, and the order in which an index finds it. */
const oldest: Readonly<Record<string, { time: string; order: string }>> = {
  consent: { time: 'occurred_at', order: 'occurred_at' },
  decisions: { time: 'evaluated_at', order: 'evaluated_at' },
  inbound: { time: 'received_at', order: 'received_at' },
  owners: { time: 'beat_at', order: 'beat_at' },
  sends: { time: 'reserved_at', order: sendEnd },
  waits: { time: 'created_at', order: 'created_at' },
};

/** How the ledger is; see `Ledger.status`. */
export async function statusOf(database: Database, retention: Retention): Promise<LedgerStatus> {
  const { dialect } = database;
  const [server] = await database.all(
    `SELECT ${dialect.version} AS version, ${dialect.bytes} AS bytes`,
  );
  const [schema] = await database.all(`SELECT max(version) AS version FROM twilio_ops_migrations`);
  const tables: Record<string, TableStatus> = {};
  for (const name of [...pruned, ...Object.keys(unpruned)].sort())
    tables[name] = await tableStatus(database, name);
  return {
    driver: dialect.name,
    version: text(server!, 'version'),
    schemaVersion: integer(schema!, 'version'),
    bytes: integer(server!, 'bytes'),
    tables,
    heartbeats: await heartbeats(database),
    keepDays: { ...retention, sends: countedForDays },
  };
}

async function tableStatus(database: Database, name: string): Promise<TableStatus> {
  const table = `twilio_ops_${name}`;
  const [counted] = await database.all(
    `SELECT count(*) AS rows FROM (SELECT 1 FROM ${table} LIMIT ${countedRows + 1}) AS counted`,
  );
  const rows = integer(counted!, 'rows');
  const isEstimated = rows > countedRows;
  const first = oldest[name];
  const [found] = first
    ? await database.all(`SELECT ${first.time} AS at FROM ${table} ORDER BY ${first.order} LIMIT 1`)
    : [];
  return {
    rows: isEstimated ? Math.max(rows, await estimatedRows(database, table)) : rows,
    isEstimated,
    oldestAt: found ? new Date(integer(found, 'at')) : null,
  };
}

async function estimatedRows({ all, dialect }: Database, table: string): Promise<number> {
  const [row] = await all(`SELECT ${dialect.estimatedRows(table)} AS rows`);
  return integerOrNull(row!, 'rows') ?? 0;
}

async function heartbeats(database: Database): Promise<LedgerStatus['heartbeats']> {
  const { now } = database.dialect;
  const living = await database.all(
    `SELECT owner FROM twilio_ops_owners WHERE beat_at > ${now} - ${silentMilliseconds}`,
  );
  // One that has begun just now has given no sign but its reservation.
  const ended = await database.all(
    `SELECT count(*) AS count, min(last_at) AS since FROM (
        SELECT max(CASE WHEN known.beat_at > send.held_at THEN known.beat_at ELSE send.held_at END)
          AS last_at
        FROM twilio_ops_sends AS send LEFT JOIN twilio_ops_owners AS known
          ON known.owner = send.owner
        WHERE send.state = 'reserved' GROUP BY send.owner) AS signs
      WHERE last_at <= ${now} - ${silentMilliseconds} AND last_at > ${now} - ${toldMilliseconds}`,
  );
  const since = integerOrNull(ended[0]!, 'since');
  return {
    // The name of an owner begins with that of its process.
    processes: new Set(living.map((row) => text(row, 'owner').split('/')[0])).size,
    executions: living.length,
    silentExecutions: integer(ended[0]!, 'count'),
    silentSince: since === null ? null : new Date(since),
  };
}
