import type { Database } from './database';
import { deleteInChunks } from './deleteInChunks';
import { inChunks } from './inChunks';
import { hashPerson, type KeyedHash } from './keyedHash';
import type { ConsentChannel, InboundPair, InboundStore } from './ledger';
import { rowsOfAll } from './people';
import { daysMilliseconds, type Retention } from './retention';
import { text, time } from './row';

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
      const latest = new Map<string, Date>();
      await inChunks([...new Set(pairs.map(({ from }) => from))], async (people) => {
        const { sql, hashes, ownersOf } = await rowsOfAll(database, hash, people);
        const rows = await database.all(
          `SELECT * FROM twilio_ops_inbound WHERE ${sql} ORDER BY received_at`,
          [hashes],
        );
        for (const row of rows)
          for (const from of ownersOf(row))
            latest.set(
              nameOf({
                from,
                to: text(row, 'sender'),
                channel: text(row, 'channel') as ConsentChannel,
              }),
              time(row, 'received_at'),
            );
      });
      return pairs.map((pair) => latest.get(nameOf(pair)) ?? null);
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

const nameOf = ({ from, to, channel }: InboundPair): string => JSON.stringify([from, to, channel]);
