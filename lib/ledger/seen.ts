import type { Database } from './database';
import { deleteInChunks } from './deleteInChunks';
import type { SeenStore } from './ledger';

/** Webhook events already handled. */
export function seenStore(database: Database): SeenStore {
  return {
    async first(id, now, keepForSeconds) {
      const marked = await database.run(
        `INSERT INTO twilio_ops_seen AS seen (id, expires_at) VALUES (?, ?)
          ON CONFLICT (id) DO UPDATE SET expires_at = excluded.expires_at WHERE seen.expires_at <= ?`,
        [id, now.getTime() + keepForSeconds * 1_000, now.getTime()],
      );
      return marked === 1;
    },

    prune: (now) =>
      deleteInChunks(database, 'twilio_ops_seen', 'id', 'expires_at <= ?', [now.getTime()]),
  };
}
