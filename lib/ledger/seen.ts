import { callToken } from './callToken';
import type { Database } from './database';
import { deleteInChunks } from './deleteInChunks';
import type { SeenStore } from './ledger';

/** What may be used only once: webhook events, passes of the gate. */
export function seenStore(database: Database): SeenStore {
  return {
    async first(id, now, keepForSeconds, by = callToken()) {
      const marked = await database.run(
        `INSERT INTO twilio_ops_seen AS seen (id, expires_at, marked_by) VALUES (?, ?, ?)
          ON CONFLICT (id) DO UPDATE SET
            expires_at = excluded.expires_at, marked_by = excluded.marked_by
          WHERE seen.expires_at <= ? OR seen.marked_by = excluded.marked_by`,
        [id, now.getTime() + keepForSeconds * 1_000, by, now.getTime()],
      );
      return marked === 1;
    },

    async forget(id, by) {
      await database.run(`DELETE FROM twilio_ops_seen WHERE id = ? AND marked_by = ?`, [id, by]);
    },

    prune: (now) =>
      deleteInChunks(
        database,
        { table: 'twilio_ops_seen', key: { id: 'text' }, by: 'expires_at' },
        'CAST(? AS BIGINT)',
        [now.getTime()],
      ),
  };
}
