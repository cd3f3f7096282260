import { formerSpellings } from '../phone/formerSpellings';
import type { Addressee } from '../phone/addressee';
import type { Database } from './database';
import { hasFormer } from './former';
import { jsonRows } from './jsonRows';
import { hashPerson, type KeyedHash } from './keyedHash';
import type { SendRef } from './ledger';
import { text } from './row';
import { formerSendId, sendId } from './sendRow';

const columns = { present: 'text', former: 'text', account: 'text', kind: 'text' } as const;

/**
 * Gives sends from earlier versions their current ids, so that none goes out again after an update.
 * Former ids did not include account and kind, or stood for a spelling rather than a person.
 */
export async function adoptFormer(
  database: Database,
  hash: KeyedHash,
  refs: readonly SendRef[],
): Promise<void> {
  const [ids, spellings] = await Promise.all([
    hasFormer(database, 'formerSends'),
    hasFormer(database, 'formerSpellings'),
  ]);
  if (!ids && !spellings) return;
  const formerIds = (ref: SendRef): string[] => {
    const recipients = spellings ? formerSpellings(ref.recipient) : [ref.recipient];
    return recipients.flatMap((recipient) => {
      const spelled = { ...ref, recipient: recipient as Addressee };
      return [sendId(hash, spelled), ...(ids ? [formerSendId(hash, spelled)] : [])];
    });
  };
  const given = refs.flatMap((ref) => {
    const present = sendId(hash, ref);
    return formerIds(ref)
      .filter((former) => former !== present)
      .map((former) => [present, former, ref.account, ref.kind]);
  });
  const adopted = new Map<string, string>();
  // If one key has sends under several spellings, the most telling one wins: one that Twilio
  // accepted comes before all others.
  const sql = `SELECT given.present, send.id FROM ${database.dialect.given(columns)} AS given
    JOIN twilio_ops_sends AS send
      ON send.id = given.former AND send.account = given.account AND send.kind = given.kind
    WHERE NOT EXISTS (SELECT 1 FROM twilio_ops_sends AS other WHERE other.id = given.present)
    ORDER BY CASE send.state WHEN 'rejected' THEN 0 WHEN 'reserved' THEN 1 WHEN 'unknown' THEN 2
      ELSE 3 END, send.reserved_at, send.id`;
  for (const row of await database.all(sql, [jsonRows(given)]))
    adopted.set(text(row, 'present'), text(row, 'id'));
  if (adopted.size > 0) await rename(database, hash, refs, adopted);
}

async function rename(
  database: Database,
  hash: KeyedHash,
  refs: readonly SendRef[],
  adopted: ReadonlyMap<string, string>,
): Promise<void> {
  const cells = refs.flatMap((ref) => {
    const present = sendId(hash, ref);
    const former = adopted.get(present);
    return former ? [[present, former, hashPerson(hash, ref.recipient)]] : [];
  });
  await database.run(
    `UPDATE twilio_ops_sends AS send SET id = given.present, person_hash = given.hash
      FROM ${database.dialect.given({ present: 'text', former: 'text', hash: 'text' })} AS given
      WHERE send.id = given.former
        AND NOT EXISTS (SELECT 1 FROM twilio_ops_sends AS other WHERE other.id = given.present)`,
    [jsonRows(cells)],
  );
}
