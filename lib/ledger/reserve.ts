import { randomUUID } from 'node:crypto';

import { hourMilliseconds } from '../kit/durations';
import { adoptFormer } from './adoptFormer';
import { isSameContent } from './contentHash';
import type { Database, Row } from './database';
import { jsonRows } from './jsonRows';
import type { KeyedHash } from './keyedHash';
import type { Asked, Reservation, ReservationOutcome } from './ledger';
import { integer, integerOrNull, text, textOrNull } from './row';
import { addressHash, reservedCells, reservedColumns, sendId, toSend } from './sendRow';
import { fromStates } from './sendState';

/** Where a job that runs again has another moment, this far off it may be another execution. */
const anotherExecutionMilliseconds = hourMilliseconds;

/**
 * Reserves one chunk. The atomic step is a single INSERT; what it leaves out is held by somebody
 * else and is read afterwards. If a row is freed, rejected or expires between the two, it is tried
 * again. A repeated statement recognises the rows that it made itself by their attempt; those that
 * name none get one of this call.
 */
export async function reserve(
  database: Database,
  hash: KeyedHash,
  owner: string,
  reservations: readonly Reservation[],
): Promise<ReservationOutcome[]> {
  const ids = reservations.map((reservation) => sendId(hash, reservation));
  const open = new Map<string, Reservation>();
  ids.forEach((id, index) => open.has(id) || open.set(id, reservations[index]!));
  const attempt = randomUUID();
  const ours = new Map<string, Row>();
  const held = new Map<string, Row>();
  await adoptFormer(database, hash, [...open.values()]);

  while (open.size > 0) {
    for (const row of await insert(database, hash, owner, attempt, [...open.values()])) {
      ours.set(text(row, 'id'), row);
      open.delete(text(row, 'id'));
    }
    if (open.size === 0) break;
    const rows = await read(database, [...open.keys()]);
    const stale = rows.filter((row) => isStale(row, open.get(text(row, 'id'))!));
    if (stale.length > 0) await retire(database, stale);
    for (const row of rows) {
      if (isFree(row, open.get(text(row, 'id'))!)) continue;
      held.set(text(row, 'id'), row);
      open.delete(text(row, 'id'));
    }
  }

  return ids.map((id, index) => {
    const row = held.get(id);
    const reservation = reservations[index]!;
    if (row) {
      const isOther =
        !isSameContent(text(row, 'content_hash'), reservation.contentHash) ||
        textOrNull(row, 'address_hash') !== addressHash(hash, reservation);
      return { outcome: 'repeat', send: toSend(row, reservation), isOther };
    }
    // If the key comes again in this call, the first one holds it.
    held.set(id, ours.get(id)!);
    return { outcome: 'new' };
  });
}

/** Whether a reservation of this key would be a new one. */
export const isFree = (row: Row, asked: Asked): boolean =>
  row['state'] === 'rejected' || isStale(row, asked);

/**
 * Its key is free again: it was kept long enough, or belongs to another execution that had the same
 * id, because n8n's database was restored or moved. The same content from a job that runs again is
 * a repeat, however late that is.
 */
function isStale(row: Row, { origin, contentHash }: Asked): boolean {
  if (integer(row, 'expires_at') <= integer(row, 'read_at')) return true;
  const [before, now] = [integerOrNull(row, 'established_at'), origin?.establishedAt ?? null];
  if (before === null || now === null || before === now) return false;
  if (origin!.isMomentSure) return true;
  const isFarOff = Math.abs(now - before) >= anotherExecutionMilliseconds;
  return isFarOff && !isSameContent(text(row, 'content_hash'), contentHash);
}

async function insert(
  database: Database,
  hash: KeyedHash,
  owner: string,
  attempt: string,
  reservations: readonly Reservation[],
): Promise<Row[]> {
  const { now, given } = database.dialect;
  const names = Object.keys(reservedColumns);
  const times = ['reserved_at', 'held_at', 'expires_at'];
  const replaced = [...names.slice(1), 'state', 'owner', 'version', ...times];
  // In order of id, so that two processes with the same sends do not deadlock in PostgreSQL.
  return database.all(
    `INSERT INTO twilio_ops_sends AS send (${names.join(', ')}, state, owner, version, ${times.join(', ')})
      SELECT ${names.join(', ')}, 'reserved', ?, 0, ${now}, ${now}, ${now} + keep
      FROM ${given({ ...reservedColumns, keep: 'integer' })} AS given WHERE 1 = 1 ORDER BY id
      ON CONFLICT (id) DO UPDATE SET
        ${replaced.map((name) => `${name} = excluded.${name}`).join(', ')},
        sid = NULL, error_code = NULL, result = NULL, settled_at = NULL
      WHERE send.state IN (${fromStates('reserve')})
        OR (send.attempt = excluded.attempt AND send.state = 'reserved')
      RETURNING *, reserved_at AS read_at`,
    [owner, jsonRows(reservations.map((item) => reservedCells(hash, item, attempt)))],
  );
}

function read(database: Database, ids: readonly string[]): Promise<Row[]> {
  return database.all(
    `SELECT send.*, ${database.dialect.now} AS read_at
      FROM ${database.dialect.given({ id: 'text' })} AS given
      JOIN twilio_ops_sends AS send ON send.id = given.id`,
    [jsonRows(ids.map((id) => [id]))],
  );
}

/** Frees the ids of stale sends; the rows still count towards frequency caps. */
async function retire(database: Database, rows: readonly Row[]): Promise<void> {
  const columns = { id: 'text', reserved_at: 'integer', version: 'integer' } as const;
  const cells = (row: Row) => [
    text(row, 'id'),
    integer(row, 'reserved_at'),
    integer(row, 'version'),
  ];
  await database.run(
    `UPDATE twilio_ops_sends AS send SET id = send.id || '@' || ?
      FROM ${database.dialect.given(columns)} AS given
      WHERE send.id = given.id AND send.reserved_at = given.reserved_at
        AND send.version = given.version`,
    [randomUUID(), jsonRows(rows.map(cells))],
  );
}
