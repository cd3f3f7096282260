import { callToken } from './callToken';
import type { Database } from './database';
import { deleteInChunks } from './deleteInChunks';
import type { SeenStore } from './ledger';

/** What may be used only once: webhook events, passes of the gate. */
export function seenStore(database: Database): SeenStore {
  // As a query of its own, the ledger's clock is read once.
  const given = `(SELECT coalesce(CAST(? AS BIGINT), ${database.dialect.now}))`;

  async function mark(
    isVoid: string,
    id: string,
    now: Date | undefined,
    seconds: number,
    by = callToken(),
  ): Promise<boolean> {
    const at = now?.getTime() ?? null;
    const marked = await database.run(
      `INSERT INTO twilio_ops_seen AS seen (id, expires_at, marked_by)
        VALUES (?, ${given} + ${seconds * 1_000}, ?)
        ON CONFLICT (id) DO UPDATE SET
          expires_at = excluded.expires_at, marked_by = excluded.marked_by
        WHERE ${isVoid} OR seen.marked_by = excluded.marked_by`,
      [id, at, by, at],
    );
    return marked === 1;
  }

  return {
    async first(id, now, keepForSeconds, by) {
      return mark(`seen.expires_at <= ${given}`, id, now, keepForSeconds, by);
    },

    async claim(id, now, heldForSeconds, by) {
      const isVoid = `seen.expires_at <= ${given} OR seen.expires_at > excluded.expires_at`;
      return mark(isVoid, id, now, heldForSeconds, by);
    },

    async has(id, now) {
      const rows = await database.all(
        `SELECT 1 FROM twilio_ops_seen WHERE id = ? AND expires_at > ${given}`,
        [id, now?.getTime() ?? null],
      );
      return rows.length > 0;
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
