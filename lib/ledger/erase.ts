import type { Person } from '../phone/person';
import { dayMilliseconds } from '../kit/durations';
import { countChanges } from './countChanges';
import type { Database } from './database';
import { inChunks } from './inChunks';
import type { KeyedHash } from './keyedHash';
import { hashColumns, hashesOf } from './people';
import { integer } from './row';

/**
 * Forgets these people in every table; what remains can be found by the keyed hash only. Returns
 * the number of rows changed.
 */
export async function erase(
  database: Database,
  hash: KeyedHash,
  people: readonly Person[],
): Promise<number> {
  const { given, oneOf } = database.dialect;
  const theirs = oneOf('person_hash', `SELECT hash FROM ${given(hashColumns)} AS given`);
  const statements = [
    `DELETE FROM twilio_ops_consent WHERE kind <> 'revoke' AND ${theirs}`,
    `UPDATE twilio_ops_consent SET recipient = NULL, evidence = NULL
      WHERE (recipient IS NOT NULL OR evidence IS NOT NULL) AND ${theirs}`,
    `UPDATE twilio_ops_decisions SET recipient = NULL WHERE recipient IS NOT NULL AND ${theirs}`,
    `UPDATE twilio_ops_waits SET recipient = NULL, answer = NULL, question = NULL
      WHERE (recipient IS NOT NULL OR answer IS NOT NULL OR question IS NOT NULL) AND ${theirs}`,
    `UPDATE twilio_ops_sends SET result = NULL WHERE result IS NOT NULL AND ${theirs}`,
    `DELETE FROM twilio_ops_inbound WHERE ${theirs}`,
  ];
  const counts = await inChunks([...new Set(people)], async (chunk) => {
    const hashes = await hashesOf(database, hash, chunk);
    await database.run(noteErasure(database), [hashes]);
    return countChanges(database, statements, [hashes]);
  });
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Longer than anything is read from Twilio that somebody wrote before. */
const notedMilliseconds = 8 * dayMilliseconds;

/** Kept where what expires is kept, so that nothing of it stays. */
const noteErasure = ({ dialect }: Database) =>
  `INSERT INTO twilio_ops_seen (id, expires_at, marked_by)
    SELECT DISTINCT 'erased/' || hash, ${dialect.now} + ${notedMilliseconds}, 'erase'
    FROM ${dialect.given(hashColumns)} AS given WHERE 1 = 1 ORDER BY 1
    ON CONFLICT (id) DO UPDATE SET expires_at = excluded.expires_at`;

/** When they were erased, of those of whom it is still noted. */
export async function erasuresOf(
  database: Database,
  hash: KeyedHash,
  people: readonly Person[],
): Promise<Map<Person, Date>> {
  const found = new Map<Person, Date>();
  await inChunks([...new Set(people)], async (chunk) => {
    const rows = await database.all(
      `SELECT given.person, max(seen.expires_at) AS expires_at
        FROM ${database.dialect.given(hashColumns)} AS given
        JOIN twilio_ops_seen AS seen ON seen.id = 'erased/' || given.hash
        GROUP BY given.person`,
      [await hashesOf(database, hash, chunk)],
    );
    for (const row of rows)
      found.set(
        chunk[integer(row, 'person')]!,
        new Date(integer(row, 'expires_at') - notedMilliseconds),
      );
  });
  return found;
}
