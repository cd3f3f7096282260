import type { Database, Row } from './database';
import { deleteInChunks } from './deleteInChunks';
import type { KeyedHash } from './keyedHash';
import type { Approval, ApprovalStore } from './ledger';
import { text, time } from './row';

/** Texts that people have approved, as hashes. */
export function approvalStore(database: Database, hash: KeyedHash): ApprovalStore {
  return {
    async save({ account, textHash, parts, by, reason, at, endsAt }) {
      await database.run(
        `INSERT INTO twilio_ops_approvals
            (id, account, text_hash, parts, approved_by, reason, approved_at, ends_at)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          ON CONFLICT (id) DO UPDATE SET approved_by = excluded.approved_by,
            reason = excluded.reason, approved_at = excluded.approved_at, ends_at = excluded.ends_at`,
        [
          hash('approval', account, textHash),
          account,
          textHash,
          JSON.stringify(parts),
          by,
          reason,
          at.getTime(),
          endsAt.getTime(),
        ],
      );
    },

    async of(account, now) {
      const rows = await database.all(
        `SELECT * FROM twilio_ops_approvals WHERE account = ? AND ends_at > ?
          ORDER BY approved_at, id`,
        [account, now.getTime()],
      );
      return rows.map(toApproval);
    },

    prune: (now) =>
      deleteInChunks(
        database,
        { table: 'twilio_ops_approvals', key: { id: 'text' }, by: 'ends_at' },
        'CAST(? AS BIGINT)',
        [now.getTime()],
      ),
  };
}

const toApproval = (row: Row): Approval => ({
  account: text(row, 'account'),
  textHash: text(row, 'text_hash'),
  parts: JSON.parse(text(row, 'parts')) as Approval['parts'],
  by: text(row, 'approved_by'),
  reason: text(row, 'reason'),
  at: time(row, 'approved_at'),
  endsAt: time(row, 'ends_at'),
});
