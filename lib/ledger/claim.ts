import { clockFaultMilliseconds } from '../kit/durations';
import { mayLookAlike, sameHidden } from './contentHash';
import type { Database } from './database';
import type { KeyedHash } from './keyedHash';
import type { Settlement } from './ledger';
import { rowsOf } from './people';
import { sendId } from './sendRow';
import { fromStates } from './sendState';

/**
 * Settles a send as accepted with the SID that a look-up found, unless that SID is, or may yet
 * turn out to be, the answer to another send: a send must not claim what belongs to an identical
 * one that somebody holds. A request to any API may make a message or a call to the person that it
 * names, and nobody knows which: it may be the one as long as its outcome is not known. When the
 * answers to two identical sends were both lost, it does not matter which one gets the SID: they
 * are the same to that person. The other is looked up again without it, from as far back as this
 * one, because the answer that belonged to this one may now be its. But what only looks the same
 * may be the other's; and a send that last went out with another text has an answer of its own,
 * which this is not.
 */
export async function claim(
  database: Database,
  hash: KeyedHash,
  { sid, result, contentHash, ...ref }: Settlement & { sid: string },
): Promise<boolean> {
  const id = sendId(hash, ref);
  const content = contentHash ?? null;
  const { excludeOthers, now } = database.dialect;
  const [theirs, ...hashes] = await rowsOf(database, hash, ref.recipient, 'other.person_hash');
  const own = `(SELECT send.*, coalesce(?, content_hash) AS content
    FROM twilio_ops_sends AS send WHERE id = ?) AS own`;
  const isAlike = `${theirs} AND other.account = own.account AND other.kind = own.kind
    AND other.expires_at > ${now}
    AND (own.kind <> 'message' OR ${mayLookAlike('other.content_hash', 'own.content')})`;
  // What Twilio shows was made since this one was reserved, by the ledger's clock at the time.
  const isUnknownSince = `(other.state = 'unknown'
    AND other.held_at >= own.reserved_at - ${clockFaultMilliseconds})`;
  return database.transaction(async (transaction) => {
    await transaction.run(excludeOthers);
    // Two queries in one: with OR, PostgreSQL would read the whole table.
    const taken = await transaction.all(
      `SELECT id FROM twilio_ops_sends WHERE sid = ? AND id <> ?
        UNION ALL
        SELECT other.id FROM twilio_ops_sends AS other JOIN ${own} ON other.id <> own.id
        WHERE ${isAlike} AND (other.state IN (${fromStates('confirm')})
          OR (${isUnknownSince} AND (NOT (${sameHidden('other.content_hash', 'own.content')})
            OR (own.kind = 'message' AND NOT (${sameHidden('own.content_hash', 'own.content')})))))
        UNION ALL
        SELECT other.id FROM twilio_ops_sends AS other JOIN twilio_ops_sends AS own ON own.id = ?
        WHERE ${theirs} AND other.account = own.account AND other.kind = 'request'
          AND other.id <> own.id AND other.expires_at > ${now}
          AND (other.state IN (${fromStates('confirm')}) OR ${isUnknownSince})
        LIMIT 1`,
      [sid, id, content, id, ...hashes, id, ...hashes],
    );
    if (taken.length > 0) return false;
    await transaction.run(
      `UPDATE twilio_ops_sends SET state = 'accepted', sid = ?, result = ?, error_code = NULL,
          content_hash = coalesce(?, content_hash), settled_at = ${now}
        WHERE id = ? AND state IN (${fromStates('accept')})`,
      [sid, result, content, id],
    );
    const settled = await transaction.all(
      `SELECT 1 AS found FROM twilio_ops_sends WHERE id = ? AND state = 'accepted' AND sid = ?`,
      [id, sid],
    );
    if (settled.length === 0) return false;
    await transaction.run(
      `UPDATE twilio_ops_sends AS other SET
          reserved_at = own.reserved_at, version = other.version + 1
        FROM ${own}
        WHERE other.id <> own.id AND other.state = 'unknown'
          AND other.reserved_at > own.reserved_at AND ${isAlike}`,
      [content, id, ...hashes],
    );
    return true;
  });
}
