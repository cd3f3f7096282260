import type { Database } from './database';
import { inChunks } from './inChunks';
import { jsonRows } from './jsonRows';
import { hashRecipient, type KeyedHash } from './keyedHash';
import type { InboundStore } from './ledger';
import { integer, time } from './row';

/** The last inbound message of each pair of addresses; of the person only the hash is kept. */
export function inboundStore(database: Database, hash: KeyedHash): InboundStore {
  return {
    async record({ from, to, channel }, at, messageSid) {
      await database.run(
        `INSERT INTO twilio_ops_inbound AS inbound (recipient_hash, sender, channel, received_at, message_sid)
          VALUES (?, ?, ?, ?, ?)
          ON CONFLICT (recipient_hash, sender, channel) DO UPDATE SET
            received_at = excluded.received_at, message_sid = excluded.message_sid
          WHERE inbound.received_at < excluded.received_at`,
        [hashRecipient(hash, from), to, channel, at.getTime(), messageSid],
      );
    },

    async last(pairs) {
      const columns = { hash: 'text', sender: 'text', channel: 'text' } as const;
      const sql = `SELECT given.position, inbound.received_at FROM ${database.dialect.given(columns)} AS given
        JOIN twilio_ops_inbound AS inbound ON inbound.recipient_hash = given.hash
          AND inbound.sender = given.sender AND inbound.channel = given.channel`;
      const found = await inChunks(pairs, async (chunk) => {
        const cells = chunk.map(({ from, to, channel }) => [
          hashRecipient(hash, from),
          to,
          channel,
        ]);
        const rows = await database.all(sql, [jsonRows(cells)]);
        const times = new Map(
          rows.map((row) => [integer(row, 'position'), time(row, 'received_at')]),
        );
        return chunk.map((_pair, position) => times.get(position) ?? null);
      });
      return found.flat();
    },
  };
}
