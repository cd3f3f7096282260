import type { Person } from '../phone/person';
import type { Database, Row, Value } from './database';
import { countChanges } from './countChanges';
import { erase, erasuresOf } from './erase';
import { chunkSize, inChunks } from './inChunks';
import { jsonRows } from './jsonRows';
import { hashPerson, type KeyedHash } from './keyedHash';
import type { ConsentEvent, ConsentStore } from './ledger';
import { longestSource } from './longestSource';
import { rowsOf, rowsOfAll } from './people';
import { integer, integerOrNull, text, textOrNull, time, timeOrNull } from './row';
import { where } from './where';

const columns = {
  kind: 'text',
  person_hash: 'text',
  recipient: 'text',
  channel: 'text',
  purpose: 'text',
  sender: 'text',
  level: 'text',
  source: 'text',
  evidence: 'text',
  occurred_at: 'integer',
  ends_at: 'integer',
  channel_only: 'integer',
  recorded_at: 'integer',
} as const;
const names = Object.keys(columns).join(', ');

/**
 * Of an unclear entry: nothing that settles it was said since, on its channel and for good. The
 * gate tells the same of the entries (`settles` in compliance).
 */
const unsettled = (now: string) => `NOT EXISTS (
  SELECT 1 FROM twilio_ops_consent AS later
  WHERE later.person_hash = twilio_ops_consent.person_hash AND later.kind <> 'unclear'
    AND later.ends_at IS NULL AND later.channel IN ('any', twilio_ops_consent.channel)
    AND later.occurred_at >= twilio_ops_consent.occurred_at
    AND (later.kind = 'cleared'
      OR (later.sender IS NULL OR later.sender = twilio_ops_consent.sender)
        AND CASE later.kind
          WHEN 'revoke'
            THEN later.channel_only IS NULL OR twilio_ops_consent.channel_only IS NOT NULL
          ELSE later.purpose <> 'transactional' AND later.occurred_at <= ${now} END))`;

/** The append-only consent log. */
export function consentStore(database: Database, hash: KeyedHash): ConsentStore {
  // Always in the same order, so that two imports of one list do not deadlock in PostgreSQL.
  const insert = `INSERT INTO twilio_ops_consent (${names})
    SELECT ${names} FROM ${database.dialect.given(columns)} AS given WHERE 1 = 1
    ORDER BY person_hash, position
    ON CONFLICT DO NOTHING`;

  type Cells = [kind: string, personHash: string, ...Value[]];
  const cells = (event: ConsentEvent, isErased: boolean): Cells => [
    event.kind,
    hashPerson(hash, event.recipient),
    isErased ? null : event.recipient,
    event.channel,
    event.purpose,
    event.sender,
    event.level,
    event.source.slice(0, longestSource),
    isErased ? null : event.evidence,
    event.occurredAt.getTime(),
    event.endsAt?.getTime() ?? null,
    event.channelOnly ? 1 : null,
    event.recordedAt.getTime(),
  ];

  const append = async (events: readonly ConsentEvent[], isErased: boolean): Promise<number> => {
    const rows = (
      await inChunks(events, async (chunk) => chunk.map((event) => cells(event, isErased)))
    ).flat();
    // Neighbours in the index go into one chunk: it then changes a tenth of the pages, which is
    // what an import costs.
    const neighbours = Object.values(
      Object.groupBy(rows, ([, personHash]) => personHash.slice(0, 2)),
    );
    const counts = await inChunks(neighbours.flat() as Value[][], (chunk) =>
      countChanges(database, [insert], [jsonRows(chunk)]),
    );
    const refresh = database.dialect.refreshStatistics('twilio_ops_consent');
    if (refresh && events.length > chunkSize) await database.run(refresh);
    return counts.reduce((sum, count) => sum + count, 0);
  };

  return {
    append: async (events) => append(events, false),
    appendErased: async (events) => append(events, true),
    erasures: async (people) => erasuresOf(database, hash, people),

    async eventsOf(people) {
      const found = new Map<Person, ConsentEvent[]>(people.map((person) => [person, []]));
      await inChunks([...found.keys()], async (chunk) => {
        const { sql, hashes, ownersOf } = await rowsOfAll(database, hash, chunk);
        const rows = await database.all(
          `SELECT * FROM twilio_ops_consent WHERE ${sql} ORDER BY occurred_at, id`,
          [hashes],
        );
        for (const row of rows)
          for (const recipient of ownersOf(row))
            found.get(recipient)!.push({ ...toEvent(row), recipient });
      });
      return found;
    },

    async list({ recipient, kind, since, until, before, limit }) {
      const condition = where([
        recipient && (await rowsOf(database, hash, recipient)),
        kind && ['kind = ?', kind],
        kind === 'unclear' ? [unsettled(database.dialect.now)] : undefined,
        since && ['occurred_at >= ?', since.getTime()],
        until && ['occurred_at < ?', until.getTime()],
        before && ['(occurred_at, id) < (?, ?)', before.occurredAt.getTime(), before.id],
      ]);
      const rows = await database.all(
        `SELECT * FROM twilio_ops_consent WHERE ${condition.sql} ORDER BY occurred_at DESC, id DESC LIMIT ?`,
        [...condition.parameters, limit],
      );
      return rows.map((row) => ({ ...toEvent(row), id: integer(row, 'id') }));
    },

    erase: (people) => erase(database, hash, people),
  };
}

function toEvent(row: Row): ConsentEvent {
  return {
    kind: text(row, 'kind') as ConsentEvent['kind'],
    recipient: (textOrNull(row, 'recipient') ?? '') as Person,
    channel: text(row, 'channel') as ConsentEvent['channel'],
    purpose: text(row, 'purpose') as ConsentEvent['purpose'],
    sender: textOrNull(row, 'sender'),
    level: textOrNull(row, 'level') as ConsentEvent['level'],
    source: text(row, 'source'),
    evidence: textOrNull(row, 'evidence'),
    occurredAt: time(row, 'occurred_at'),
    endsAt: timeOrNull(row, 'ends_at'),
    ...(integerOrNull(row, 'channel_only') === 1 && { channelOnly: true }),
    recordedAt: time(row, 'recorded_at'),
  };
}
