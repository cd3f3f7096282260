import type { Database } from './database';
import type { KeyedHash } from './keyedHash';
import type { Settlement } from './ledger';
import { hashColumns, hashesOf } from './people';
import { sendId } from './sendRow';
import { fromStates } from './sendState';

/**
 * Settles a send as accepted by the SID that a look-up found, unless that SID is, or may yet turn
 * out to be, the answer of another send: one must not take for its own what belongs to one alike
 * that somebody holds. Of two alike whose answers were both lost it does not matter which of them
 * has it: they are the same message to the same person, and the other is looked up again without
 * it.
 */
export function claim(
  database: Database,
  hash: KeyedHash,
  { sid, result, contentHash, ...ref }: Settlement & { sid: string },
): Promise<boolean> {
  const id = sendId(hash, ref);
  const { excludeOthers, given, now } = database.dialect;
  return database.transaction(async (transaction) => {
    await transaction.run(excludeOthers);
    const taken = await transaction.all(
      `SELECT other.id FROM twilio_ops_sends AS other JOIN twilio_ops_sends AS own ON own.id = ?
        WHERE other.id <> own.id AND (other.sid = ? OR (
          other.person_hash IN (SELECT hash FROM ${given(hashColumns)} AS given)
          AND other.account = own.account AND other.kind = own.kind
          AND other.state IN (${fromStates('confirm')})
          AND (own.kind <> 'message' OR other.content_hash = coalesce(?, own.content_hash))
          AND other.expires_at > ${now}))
        LIMIT 1`,
      [id, sid, await hashesOf(transaction, hash, [ref.recipient]), contentHash ?? null],
    );
    if (taken.length > 0) return false;
    await transaction.run(
      `UPDATE twilio_ops_sends SET state = 'accepted', sid = ?, result = ?, error_code = NULL,
          content_hash = coalesce(?, content_hash), settled_at = ${now}
        WHERE id = ? AND state IN (${fromStates('accept')})`,
      [sid, result, contentHash ?? null, id],
    );
    const settled = await transaction.all(
      `SELECT 1 AS found FROM twilio_ops_sends WHERE id = ? AND state = 'accepted' AND sid = ?`,
      [id, sid],
    );
    return settled.length > 0;
  });
}
