import { randomUUID } from 'node:crypto';

import type { Database, Row } from './database';
import { jsonRows } from './jsonRows';
import type { KeyedHash } from './keyedHash';
import type { Reservation, ReservationOutcome, Send } from './ledger';
import { integer, text } from './row';
import { reservedCells, reservedColumns, sendId, toSend } from './sendRow';

/**
 * Reserves one chunk. The atomic step is a single INSERT; what it leaves out is held by another,
 * and read afterwards. A row may be given back, rejected or expire between the two: then it is
 * tried again.
 */
export async function reserve(
  database: Database,
  hash: KeyedHash,
  owner: string,
  now: Date,
  reservations: readonly Reservation[],
): Promise<ReservationOutcome[]> {
  const ids = reservations.map((reservation) => sendId(hash, reservation));
  const open = new Map<string, Reservation>();
  ids.forEach((id, index) => open.has(id) || open.set(id, reservations[index]!));
  const ours = new Set<string>();
  const held = new Map<string, Row>();

  while (open.size > 0) {
    for (const id of await insert(database, hash, owner, now, [...open.values()])) {
      ours.add(id);
      open.delete(id);
    }
    if (open.size === 0) break;
    const rows = await read(database, [...open.keys()]);
    const expired = rows.filter((row) => integer(row, 'expires_at') <= now.getTime());
    if (expired.length > 0) await retire(database, expired);
    for (const row of rows) {
      if (expired.includes(row) || row['state'] === 'rejected') continue;
      held.set(text(row, 'id'), row);
      open.delete(text(row, 'id'));
    }
  }

  return ids.map((id, index) => {
    const reservation = reservations[index]!;
    const row = held.get(id);
    if (row) return { outcome: 'repeat', send: toSend(row, reservation) };
    if (ours.delete(id)) return { outcome: 'new' };
    return { outcome: 'repeat', send: justReserved(owner, now, reservations[ids.indexOf(id)]!) };
  });
}

async function insert(
  database: Database,
  hash: KeyedHash,
  owner: string,
  now: Date,
  reservations: readonly Reservation[],
): Promise<string[]> {
  const names = Object.keys(reservedColumns);
  const replaced = names
    .filter((name) => name !== 'id')
    .map((name) => `${name} = excluded.${name}`);
  // In order of id, so that two processes with the same sends do not block one another in
  // PostgreSQL.
  const rows = await database.all(
    `INSERT INTO twilio_ops_sends AS send (${names.join(', ')}, state, owner, reserved_at, held_at)
      SELECT ${names.join(', ')}, 'reserved', ?, ?, ?
      FROM ${database.dialect.given(reservedColumns)} AS given WHERE 1 = 1 ORDER BY id
      ON CONFLICT (id) DO UPDATE SET ${replaced.join(', ')}, state = excluded.state, owner = excluded.owner,
        reserved_at = excluded.reserved_at, held_at = excluded.held_at,
        sid = NULL, error_code = NULL, result = NULL, settled_at = NULL
      WHERE send.state = 'rejected'
      RETURNING id`,
    [
      owner,
      now.getTime(),
      now.getTime(),
      jsonRows(reservations.map((item) => reservedCells(hash, item))),
    ],
  );
  return rows.map((row) => text(row, 'id'));
}

function read(database: Database, ids: readonly string[]): Promise<Row[]> {
  return database.all(
    `SELECT send.* FROM ${database.dialect.given({ id: 'text' })} AS given
      JOIN twilio_ops_sends AS send ON send.id = given.id`,
    [jsonRows(ids.map((id) => [id]))],
  );
}

/** Frees the id of expired sends; the rows go on counting for frequency caps. */
async function retire(database: Database, rows: readonly Row[]): Promise<void> {
  await database.run(
    `UPDATE twilio_ops_sends AS send SET id = send.id || '@' || ?
      FROM ${database.dialect.given({ id: 'text', expires_at: 'integer' })} AS given
      WHERE send.id = given.id AND send.expires_at = given.expires_at`,
    [randomUUID(), jsonRows(rows.map((row) => [text(row, 'id'), integer(row, 'expires_at')]))],
  );
}

function justReserved(owner: string, now: Date, reservation: Reservation): Send {
  return {
    ...reservation,
    state: 'reserved',
    sid: null,
    errorCode: null,
    result: null,
    owner,
    reservedAt: now,
    heldAt: now,
    settledAt: null,
  };
}
