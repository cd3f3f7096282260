import { randomUUID } from 'node:crypto';

import type { Person } from '../phone/person';
import { adoptFormer } from './adoptFormer';
import { claim } from './claim';
import type { Database, Row } from './database';
import { sameContent } from './contentHash';
import { deleteInChunks } from './deleteInChunks';
import { inChunks } from './inChunks';
import { jsonRows } from './jsonRows';
import type { KeyedHash } from './keyedHash';
import type { Executed, Held, PastSend, Send, SendRef, SendStore } from './ledger';
import { rowsOf, rowsOfAll } from './people';
import { isFree, reserve } from './reserve';
import { integer, text, textOrNull, time } from './row';
import { countedAt, sendEnd } from './sendEnd';
import { addressHash, isMeantAttempt, sendId, toSend } from './sendRow';
import { fromStates } from './sendState';
import { settle } from './settle';
import { where } from './where';

/**
 * What is known of each send, so that it goes out once. Every statement can be repeated if its
 * answer was lost; all times are by the ledger's clock.
 */
export function sendStore(database: Database, hash: KeyedHash): SendStore {
  const { given, now, oneOf } = database.dialect;
  const idsOf = (refs: readonly SendRef[]) => jsonRows(refs.map((ref) => [sendId(hash, ref)]));

  const idsIn = (rows: readonly Row[]) => new Set(rows.map((row) => text(row, 'id')));

  /** What is known of each, in order; `null` where nothing is, or what there is is passed over. */
  async function found<Ref extends SendRef>(
    refs: readonly Ref[],
    isPassedOver: (row: Row, ref: Ref) => boolean = () => false,
  ): Promise<Array<Send | null>> {
    const sql = `SELECT send.*, ${now} AS read_at, given.position
      FROM ${given({ ref: 'text' })} AS given
      JOIN twilio_ops_sends AS send ON send.id = given.ref`;
    const inOrder = await inChunks(refs, async (chunk) => {
      await adoptFormer(database, hash, chunk);
      const rows = await database.all(sql, [idsOf(chunk)]);
      const sends = new Map(rows.map((row) => [integer(row, 'position'), row]));
      return chunk.map((ref, position) => {
        const row = sends.get(position);
        return row && !isPassedOver(row, ref) ? toSend(row, ref) : null;
      });
    });
    return inOrder.flat();
  }

  return {
    async reserve(owner, reservations) {
      const work = (chunk: typeof reservations) => reserve(database, hash, owner, chunk);
      return (await inChunks(reservations, work)).flat();
    },

    async confirm(owner, refs) {
      const columns = {
        ref: 'text',
        content_hash: 'text',
        address_hash: 'text',
        due_at: 'integer',
        attempt: 'text',
      } as const;
      const sql = `UPDATE twilio_ops_sends AS send SET
          held_at = ${now}, version = send.version + 1,
          content_hash = coalesce(given.content_hash, send.content_hash),
          address_hash = coalesce(given.address_hash, send.address_hash),
          due_at = CASE WHEN given.content_hash IS NULL THEN send.due_at ELSE given.due_at END
        FROM ${given(columns)} AS given
        WHERE send.id = given.ref AND send.owner = ? AND ${isMeantAttempt}
          AND send.state IN (${fromStates('confirm')})
        RETURNING id`;
      const confirmed = await inChunks(refs, async (chunk) => {
        const ids = chunk.map((ref) => sendId(hash, ref));
        const last = new Map(
          chunk.map((ref, index) => {
            const { contentHash = null, attempt = null } = ref;
            const dueAt = ref.dueAt?.getTime() ?? null;
            const cells = [ids[index]!, contentHash, addressHash(hash, ref), dueAt, attempt];
            return [ids[index]!, cells];
          }),
        );
        const ours = idsIn(await database.all(sql, [jsonRows([...last.values()]), owner]));
        return ids.map((id) => ours.has(id));
      });
      return confirmed.flat();
    },

    async takeOver(owner, sends, attempt = randomUUID()) {
      const columns = { ref: 'text', attempt: 'text', version: 'integer', state: 'text' } as const;
      const sql = `UPDATE twilio_ops_sends AS send SET
          owner = ?, attempt = ?, version = send.version + 1, held_at = ${now}, state = 'reserved',
          settled_at = NULL
        FROM ${given(columns)} AS given
        WHERE send.id = given.ref AND (
          (send.attempt = given.attempt AND send.version = given.version
            AND send.state = given.state AND send.state IN (${fromStates('takeOver')}))
          OR (send.attempt = ? AND send.state = 'reserved'))
        RETURNING id`;
      const cells = (send: Send) => [sendId(hash, send), send.attempt, send.version, send.state];
      const taken = await inChunks(sends, async (chunk) => {
        const parameters = [owner, attempt, jsonRows(chunk.map(cells)), attempt];
        const left = idsIn(await database.all(sql, parameters));
        // If one is asked for twice, only the first gets it.
        return chunk.map((send) => left.delete(sendId(hash, send)));
      });
      return taken.flat();
    },

    async settle(owner, settlements) {
      await inChunks(settlements, (chunk) => settle(database, hash, owner, chunk));
    },

    claim: (settlement) => claim(database, hash, settlement),

    async free(owner, refs) {
      const sql = `DELETE FROM twilio_ops_sends
        WHERE id IN (
            SELECT send.id FROM ${given({ ref: 'text', attempt: 'text' })} AS given
            JOIN twilio_ops_sends AS send ON send.id = given.ref WHERE ${isMeantAttempt})
          AND owner = ? AND state IN (${fromStates('free')})`;
      const cells = (ref: Held) => [sendId(hash, ref), ref.attempt ?? null];
      await inChunks(refs, (chunk) => database.run(sql, [jsonRows(chunk.map(cells)), owner]));
    },

    find: async (refs) => found(refs),

    holding: async (refs) => found(refs, isFree),

    async executionsOf(node, { from, to }) {
      const sql = `SELECT DISTINCT execution, established_at FROM twilio_ops_sends
        WHERE origin = ? AND established_at BETWEEN ? AND ? ORDER BY established_at, execution`;
      return (await database.all(sql, [node, from, to])).map(toExecuted);
    },

    async placesOf({ node, account, kind, recipient, contentHash }, { from, to }) {
      const { sql, parameters } = where([
        ['origin = ? AND established_at BETWEEN ? AND ?', node, from, to],
        await rowsOf(database, hash, recipient),
        [
          `account = ? AND kind = ? AND ${sameContent('content_hash', '?')}`,
          account,
          kind,
          contentHash,
        ],
        ["state <> 'rejected'"],
      ]);
      const rows = await database.all(
        `SELECT execution, established_at, place FROM twilio_ops_sends
          WHERE ${sql} ORDER BY established_at DESC, reserved_at, place`,
        parameters,
      );
      return rows.map((row) => ({ ...toExecuted(row), place: text(row, 'place') }));
    },

    async claimed(sids, own) {
      const sql = `SELECT sid FROM twilio_ops_sends
        WHERE ${oneOf('sid', `SELECT sid FROM ${given({ sid: 'text' })} AS given`)} AND id <> ?`;
      const ownId = own ? sendId(hash, own) : '';
      const rows = await inChunks(sids, (chunk) =>
        database.all(sql, [jsonRows(chunk.map((sid) => [sid])), ownId]),
      );
      return new Set(rows.flat().map((row) => text(row, 'sid')));
    },

    async sendsSince(people, since) {
      const sends = new Map<Person, PastSend[]>(people.map((person) => [person, []]));
      await inChunks([...sends.keys()], async (chunk) => {
        const { sql, hashes, ownersOf } = await rowsOfAll(database, hash, chunk);
        const rows = await database.all(
          `SELECT person_hash, ${countedAt} AS counted_at, kind, category, topic
            FROM twilio_ops_sends
            WHERE ${sql} AND ${countedAt} >= ? AND state <> 'rejected' ORDER BY counted_at`,
          [hashes, since.getTime()],
        );
        for (const row of rows)
          for (const person of ownersOf(row)) sends.get(person)!.push(toPast(row));
      });
      return sends;
    },

    prune: () =>
      deleteInChunks(
        database,
        { table: 'twilio_ops_sends', key: { id: 'text' }, by: sendEnd },
        now,
        [],
      ),
  };
}

const toExecuted = (row: Row): Executed => ({
  execution: text(row, 'execution'),
  establishedAt: integer(row, 'established_at'),
});

const toPast = (row: Row): PastSend => ({
  at: time(row, 'counted_at'),
  kind: text(row, 'kind'),
  category: textOrNull(row, 'category'),
  topic: textOrNull(row, 'topic'),
});
