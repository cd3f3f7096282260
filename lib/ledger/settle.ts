import type { Database } from './database';
import { jsonRows } from './jsonRows';
import type { KeyedHash } from './keyedHash';
import type { Settlement } from './ledger';
import { sendId } from './sendRow';
import { fromStates, settling, transitions } from './sendState';

const columns = {
  id: 'text',
  state: 'text',
  sid: 'text',
  error_code: 'integer',
  result: 'text',
  content_hash: 'text',
} as const;

/** For each way to settle: from which states it is allowed, and whether only for the holder. */
const allowed = Object.entries(settling)
  .map(([state, name]) => {
    const isHolders = transitions[name].by === 'holder';
    return `(given.state = '${state}' AND send.state IN (${fromStates(name)})${
      isHolders ? ' AND send.owner = given_owner.owner' : ''
    })`;
  })
  .join(' OR ');

/** Notes what became of the sends of one chunk; if a send is settled twice, the last one counts. */
export async function settle(
  database: Database,
  hash: KeyedHash,
  owner: string,
  settlements: readonly Settlement[],
): Promise<void> {
  const { given, now } = database.dialect;
  const last = new Map(
    settlements.map((settlement) => {
      const { state, sid, errorCode, result, contentHash = null } = settlement;
      const id = sendId(hash, settlement);
      return [id, [id, state, sid, errorCode, result, contentHash]];
    }),
  );
  await database.run(
    `UPDATE twilio_ops_sends AS send SET
        state = given.state, sid = given.sid, error_code = given.error_code, result = given.result,
        content_hash = coalesce(given.content_hash, send.content_hash), settled_at = ${now}
      FROM ${given(columns)} AS given, (SELECT ? AS owner) AS given_owner
      WHERE send.id = given.id AND (${allowed})`,
    [jsonRows([...last.values()]), owner],
  );
}
