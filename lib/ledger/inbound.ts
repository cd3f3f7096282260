import type { Database } from './database';
import { deleteInChunks } from './deleteInChunks';
import { inChunks } from './inChunks';
import { jsonRows } from './jsonRows';
import { hashPerson, type KeyedHash } from './keyedHash';
import type { InboundStore } from './ledger';
import { hashColumns, hashesOf } from './people';
import { daysMilliseconds, type Retention } from './retention';
import { integer, time } from './row';

/** The last inbound message of each pair of addresses; only the hash of the person is kept. */
export function inboundStore(
  database: Database,
  hash: KeyedHash,
  retention: Retention,
): InboundStore {
  return {
    async record({ from, to, channel }, at, messageSid) {
      await database.run(
        `INSERT INTO twilio_ops_inbound AS inbound (person_hash, sender, channel, received_at, message_sid)
          VALUES (?, ?, ?, ?, ?)
          ON CONFLICT (person_hash, sender, channel) DO UPDATE SET
            received_at = excluded.received_at, message_sid = excluded.message_sid
          WHERE inbound.received_at < excluded.received_at`,
        [hashPerson(hash, from), to, channel, at.getTime(), messageSid],
      );
    },

    async last(pairs) {
      const { given } = database.dialect;
      const columns = { sender: 'text', channel: 'text' } as const;
      const sql = `SELECT pair.position, max(inbound.received_at) AS received_at
        FROM ${given(columns)} AS pair JOIN ${given(hashColumns)} AS given
          ON given.person = pair.position
        JOIN twilio_ops_inbound AS inbound ON inbound.person_hash = given.hash
          AND inbound.sender = pair.sender AND inbound.channel = pair.channel
        GROUP BY pair.position`;
      const found = await inChunks(pairs, async (chunk) => {
        const people = chunk.map(({ from }) => from);
        const rows = await database.all(sql, [
          jsonRows(chunk.map(({ to, channel }) => [to, channel])),
          await hashesOf(database, hash, people),
        ]);
        const times = new Map(
          rows.map((row) => [integer(row, 'position'), time(row, 'received_at')]),
        );
        return chunk.map((_pair, position) => times.get(position) ?? null);
      });
      return found.flat();
    },

    prune: () =>
      deleteInChunks(
        database,
        {
          table: 'twilio_ops_inbound',
          key: { person_hash: 'text', sender: 'text', channel: 'text' },
          by: 'received_at',
        },
        `${database.dialect.now} - ?`,
        [daysMilliseconds(retention.inbound)],
      ),
  };
}
