import type { Database } from './database';
import { deleteInChunks } from './deleteInChunks';
import { inChunks } from './inChunks';
import { jsonRows } from './jsonRows';
import { hashRecipient, type KeyedHash } from './keyedHash';
import type { Send, SendStore } from './ledger';
import { reserve } from './reserve';
import { integer, text, time } from './row';
import { sendId, toSend } from './sendRow';
import { where } from './where';

/** Frequency caps count by day, week or month. */
const countedForMilliseconds = 35 * 24 * 3_600_000;

/** What is known of each send: each goes out once. */
export function sendStore(database: Database, hash: KeyedHash): SendStore {
  const { given } = database.dialect;

  return {
    async reserve(owner, now, reservations) {
      return (
        await inChunks(reservations, (chunk) => reserve(database, hash, owner, now, chunk))
      ).flat();
    },

    async takeOver(owner, now, sends) {
      const sql = `UPDATE twilio_ops_sends AS send SET owner = ?, held_at = ?, state = 'reserved', settled_at = NULL
        FROM ${given({ ref: 'text', owner: 'text', held_at: 'integer', state: 'text' })} AS given
        WHERE send.id = given.ref AND send.owner = given.owner AND send.held_at = given.held_at
          AND send.state = given.state AND send.state IN ('reserved', 'unknown')
        RETURNING id`;
      const cells = (send: Send) => [
        sendId(hash, send),
        send.owner,
        send.heldAt.getTime(),
        send.state,
      ];
      const taken = await inChunks(sends, async (chunk) => {
        const rows = await database.all(sql, [owner, now.getTime(), jsonRows(chunk.map(cells))]);
        const ids = new Set(rows.map((row) => text(row, 'id')));
        return chunk.map((send) => ids.delete(sendId(hash, send)));
      });
      return taken.flat();
    },

    async settle(owner, now, settlements) {
      const columns = {
        id: 'text',
        state: 'text',
        sid: 'text',
        error_code: 'integer',
        result: 'text',
      } as const;
      const sql = `UPDATE twilio_ops_sends AS send SET
          state = given.state, sid = given.sid, error_code = given.error_code, result = given.result, settled_at = ?
        FROM ${given(columns)} AS given
        WHERE send.id = given.id AND (given.state = 'sent' OR send.state <> 'sent')
          AND (send.owner = ? OR (given.state = 'sent' AND send.state <> 'sent'))`;
      await inChunks(settlements, (chunk) => {
        const last = new Map(
          chunk.map((settlement) => {
            const { state, sid, errorCode, result } = settlement;
            const id = sendId(hash, settlement);
            return [id, [id, state, sid, errorCode, result]];
          }),
        );
        return database.run(sql, [now.getTime(), jsonRows([...last.values()]), owner]);
      });
    },

    async release(owner, refs) {
      const sql = `DELETE FROM twilio_ops_sends WHERE id IN (SELECT id FROM ${given({ id: 'text' })} AS given)
        AND owner = ? AND state <> 'sent'`;
      await inChunks(refs, (chunk) =>
        database.run(sql, [jsonRows(chunk.map((ref) => [sendId(hash, ref)])), owner]),
      );
    },

    async find(refs) {
      const sql = `SELECT send.*, given.position FROM ${given({ id: 'text' })} AS given
        JOIN twilio_ops_sends AS send ON send.id = given.id`;
      const found = await inChunks(refs, async (chunk) => {
        const rows = await database.all(sql, [jsonRows(chunk.map((ref) => [sendId(hash, ref)]))]);
        const sends = new Map(rows.map((row) => [integer(row, 'position'), row]));
        return chunk.map((ref, position) => {
          const row = sends.get(position);
          return row ? toSend(row, ref) : null;
        });
      });
      return found.flat();
    },

    async claimed(sids) {
      const sql = `SELECT sid FROM twilio_ops_sends WHERE sid IN (SELECT sid FROM ${given({ sid: 'text' })} AS given)`;
      const rows = await inChunks(sids, (chunk) =>
        database.all(sql, [jsonRows(chunk.map((sid) => [sid]))]),
      );
      return new Set(rows.flat().map((row) => text(row, 'sid')));
    },

    async timesSince(recipients, since, { kind, category } = {}) {
      const times = new Map<string, Date[]>(recipients.map((recipient) => [recipient, []]));
      const condition = where([
        ['send.reserved_at >= ?', since.getTime()],
        ["send.state <> 'rejected'"],
        kind === undefined ? undefined : ['send.kind = ?', kind],
        category === undefined ? undefined : ['send.category = ?', category],
      ]);
      const sql = `SELECT given.position, send.reserved_at FROM ${given({ hash: 'text' })} AS given
        JOIN twilio_ops_sends AS send ON send.recipient_hash = given.hash
        WHERE ${condition.sql} ORDER BY send.reserved_at`;
      await inChunks([...times.keys()], async (chunk) => {
        const hashes = jsonRows(chunk.map((recipient) => [hashRecipient(hash, recipient)]));
        for (const row of await database.all(sql, [hashes, ...condition.parameters])) {
          times.get(chunk[integer(row, 'position')]!)!.push(time(row, 'reserved_at'));
        }
      });
      return times;
    },

    prune: (now) =>
      deleteInChunks(database, 'twilio_ops_sends', 'id', 'expires_at <= ? AND reserved_at < ?', [
        now.getTime(),
        now.getTime() - countedForMilliseconds,
      ]),
  };
}
