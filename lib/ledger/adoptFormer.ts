import type { Database } from './database';
import { jsonRows } from './jsonRows';
import type { KeyedHash } from './keyedHash';
import type { SendRef } from './ledger';
import { formerSendId, sendId } from './sendRow';

const known = new WeakMap<Database, Promise<boolean>>();

/** Whether the ledger was begun when sends had other ids; asked once. */
const hasFormer = (database: Database): Promise<boolean> => {
  const asked = known.get(database) ?? ask(database);
  known.set(database, asked);
  asked.catch(() => known.delete(database));
  return asked;
};

async function ask(database: Database): Promise<boolean> {
  const sql = `SELECT 1 AS found FROM twilio_ops_settings WHERE name = 'formerSends'`;
  return (await database.all(sql)).length > 0;
}

/** Gives sends of before their present ids, so that none goes out again after the update. */
export async function adoptFormer(
  database: Database,
  hash: KeyedHash,
  refs: readonly SendRef[],
): Promise<void> {
  if (!(await hasFormer(database))) return;
  const columns = { present: 'text', former: 'text', account: 'text', kind: 'text' } as const;
  const cells = (ref: SendRef) => [
    sendId(hash, ref),
    formerSendId(hash, ref),
    ref.account,
    ref.kind,
  ];
  await database.run(
    `UPDATE twilio_ops_sends AS send SET id = given.present
      FROM ${database.dialect.given(columns)} AS given
      WHERE send.id = given.former AND send.account = given.account AND send.kind = given.kind
        AND NOT EXISTS (SELECT 1 FROM twilio_ops_sends AS other WHERE other.id = given.present)`,
    [jsonRows(refs.map(cells))],
  );
}
