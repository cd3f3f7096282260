import type { Person } from '../phone/person';
import { countChanges } from './countChanges';
import type { Database } from './database';
import { inChunks } from './inChunks';
import type { KeyedHash } from './keyedHash';
import { hashColumns, hashesOf } from './people';

/**
 * Forgets these people in every table; what remains can be found by the keyed hash only. Returns
 * the number of rows changed.
 */
export async function erase(
  database: Database,
  hash: KeyedHash,
  people: readonly Person[],
): Promise<number> {
  const given = database.dialect.given(hashColumns);
  const theirs = `person_hash IN (SELECT hash FROM ${given} AS given)`;
  const statements = [
    `DELETE FROM twilio_ops_consent WHERE kind <> 'revoke' AND ${theirs}`,
    `UPDATE twilio_ops_consent SET recipient = NULL, evidence = NULL
      WHERE (recipient IS NOT NULL OR evidence IS NOT NULL) AND ${theirs}`,
    `UPDATE twilio_ops_decisions SET recipient = NULL WHERE recipient IS NOT NULL AND ${theirs}`,
    `UPDATE twilio_ops_waits SET recipient = NULL, answer = NULL
      WHERE (recipient IS NOT NULL OR answer IS NOT NULL) AND ${theirs}`,
    `UPDATE twilio_ops_sends SET result = NULL WHERE result IS NOT NULL AND ${theirs}`,
    `DELETE FROM twilio_ops_inbound WHERE ${theirs}`,
  ];
  const counts = await inChunks([...new Set(people)], async (chunk) =>
    countChanges(database, statements, [await hashesOf(database, hash, chunk)]),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}
