import type { Database } from './database';
import { jsonRows } from './jsonRows';
import type { KeyedHash } from './keyedHash';
import type { Reservation, Settlement } from './ledger';
import { reserve } from './reserve';
import { text } from './row';
import { isMeantAttempt, sendId } from './sendRow';
import { fromStates, settling, transitions } from './sendState';

const columns = {
  ref: 'text',
  state: 'text',
  sid: 'text',
  error_code: 'integer',
  result: 'text',
  content_hash: 'text',
  attempt: 'text',
} as const;

/** For each way to settle: from which states it is allowed, and whether only for the holder. */
const allowed = Object.entries(settling)
  .map(([state, name]) => {
    const isHolders = transitions[name].by === 'holder';
    return `(given.state = '${state}' AND send.state IN (${fromStates(name)})${
      isHolders ? ` AND send.owner = given_owner.owner AND ${isMeantAttempt}` : ''
    })`;
  })
  .join(' OR ');

/** A settlement with the id of its send's row, which takes a keyed hash to work out. */
type Named = Settlement & { id: string };

/** Notes what became of the sends of one chunk; if a send is settled twice, the last one counts. */
export async function settle(
  database: Database,
  hash: KeyedHash,
  owner: string,
  settlements: readonly Settlement[],
): Promise<void> {
  const { given, now } = database.dialect;
  const named = settlements.map((one): Named => ({ ...one, id: sendId(hash, one) }));
  const last = new Map(
    named.map(({ id, state, sid, errorCode, result, contentHash = null, attempt = null }) => [
      id,
      [id, state, sid, errorCode, result, contentHash, attempt],
    ]),
  );
  const sql = `UPDATE twilio_ops_sends AS send SET
        state = given.state, sid = given.sid, error_code = given.error_code, result = given.result,
        content_hash = coalesce(given.content_hash, send.content_hash), settled_at = ${now}
      FROM ${given(columns)} AS given, (SELECT ? AS owner) AS given_owner
      WHERE send.id = given.ref AND (${allowed})
      RETURNING id`;
  const parameters = [jsonRows([...last.values()]), owner];
  const noted = new Set((await database.all(sql, parameters)).map((row) => text(row, 'id')));
  const unnoted = named.filter(({ id }) => !noted.has(id));
  const gone = await acceptedWithoutRow(database, unnoted);
  if (gone.length === 0) return;
  await reserve(database, hash, owner, gone);
  await database.all(sql, parameters);
}

/** What was reserved for those that Twilio has accepted and somebody has freed meanwhile. */
async function acceptedWithoutRow(
  database: Database,
  settlements: readonly Named[],
): Promise<Reservation[]> {
  const wanted = new Map(
    settlements.flatMap(({ id, state, reservation }) =>
      state === 'accepted' && reservation ? [[id, reservation]] : [],
    ),
  );
  if (wanted.size === 0) return [];
  const found = await database.all(
    `SELECT send.id FROM ${database.dialect.given({ id: 'text' })} AS given
      JOIN twilio_ops_sends AS send ON send.id = given.id`,
    [jsonRows([...wanted.keys()].map((id) => [id]))],
  );
  for (const row of found) wanted.delete(text(row, 'id'));
  return [...wanted.values()];
}
