import type { Database } from './database';
import { inChunks } from './inChunks';
import { jsonRows } from './jsonRows';
import { hashPerson, type KeyedHash } from './keyedHash';
import type { InboundStore } from './ledger';
import { hashColumns, hashesOf, rowsOf } from './people';
import { integer, text, time } from './row';
import { where } from './where';

/** The last inbound message of each pair of addresses; only the hash of the person is kept. */
export function inboundStore(database: Database, hash: KeyedHash): InboundStore {
  return {
    async record({ from, to, channel }, at, messageSid, language) {
      await database.run(
        `INSERT INTO twilio_ops_inbound AS inbound
          (person_hash, sender, channel, received_at, message_sid, language)
          VALUES (?, ?, ?, ?, ?, ?)
          ON CONFLICT (person_hash, sender, channel) DO UPDATE SET
            received_at = excluded.received_at, message_sid = excluded.message_sid,
            language = COALESCE(excluded.language, inbound.language)
          WHERE inbound.received_at < excluded.received_at`,
        [hashPerson(hash, from), to, channel, at.getTime(), messageSid, language ?? null],
      );
    },

    async languageOf(person) {
      const { sql, parameters } = where([
        ['language IS NOT NULL'],
        await rowsOf(database, hash, person),
      ]);
      const [row] = await database.all(
        `SELECT language FROM twilio_ops_inbound WHERE ${sql}
          ORDER BY received_at DESC, sender LIMIT 1`,
        parameters,
      );
      return row ? text(row, 'language') : null;
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
  };
}
