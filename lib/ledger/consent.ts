import type { Database, Row, Value } from './database';
import { countChanges } from './countChanges';
import { erase } from './erase';
import { chunkSize, inChunks } from './inChunks';
import { jsonRows } from './jsonRows';
import { hashRecipient, type KeyedHash } from './keyedHash';
import type { ConsentEvent, ConsentStore } from './ledger';
import { integer, text, textOrNull, time } from './row';
import { where } from './where';

const columns = {
  kind: 'text',
  recipient_hash: 'text',
  recipient: 'text',
  channel: 'text',
  purpose: 'text',
  sender: 'text',
  level: 'text',
  source: 'text',
  evidence: 'text',
  occurred_at: 'integer',
  recorded_at: 'integer',
} as const;
const names = Object.keys(columns).join(', ');

/** The append-only consent log. */
export function consentStore(database: Database, hash: KeyedHash): ConsentStore {
  // All in the same order, so that two imports of one list do not block one another in PostgreSQL.
  const insert = `INSERT INTO twilio_ops_consent (${names})
    SELECT ${names} FROM ${database.dialect.given(columns)} AS given WHERE 1 = 1
    ORDER BY recipient_hash, position
    ON CONFLICT DO NOTHING`;
  const selectOf = `SELECT consent.* FROM ${database.dialect.given({ hash: 'text' })} AS given
    JOIN twilio_ops_consent AS consent ON consent.recipient_hash = given.hash
    ORDER BY consent.occurred_at, consent.id`;

  const cells = (event: ConsentEvent): [kind: string, recipientHash: string, ...Value[]] => [
    event.kind,
    hashRecipient(hash, event.recipient),
    event.recipient,
    event.channel,
    event.purpose,
    event.sender,
    event.level,
    event.source,
    event.evidence,
    event.occurredAt.getTime(),
    event.recordedAt.getTime(),
  ];

  return {
    async append(events) {
      const rows = (await inChunks(events, async (chunk) => chunk.map(cells))).flat();
      // Neighbours in the index go into one chunk: it then changes a tenth of the pages, which is
      // what an import costs.
      const neighbours = Object.values(
        Object.groupBy(rows, ([, recipientHash]) => recipientHash.slice(0, 2)),
      );
      const counts = await inChunks(neighbours.flat() as Value[][], (chunk) =>
        countChanges(database, [insert], [jsonRows(chunk)]),
      );
      const refresh = database.dialect.refreshStatistics('twilio_ops_consent');
      if (refresh && events.length > chunkSize) await database.run(refresh);
      return counts.reduce((sum, count) => sum + count, 0);
    },

    async eventsOf(recipients) {
      const found = new Map<string, ConsentEvent[]>(recipients.map((recipient) => [recipient, []]));
      await inChunks([...found.keys()], async (chunk) => {
        const recipientOf = new Map(
          chunk.map((recipient) => [hashRecipient(hash, recipient), recipient]),
        );
        const rows = await database.all(selectOf, [
          jsonRows([...recipientOf.keys()].map((key) => [key])),
        ]);
        for (const row of rows) {
          const recipient = recipientOf.get(text(row, 'recipient_hash'))!;
          found.get(recipient)!.push({ ...toEvent(row), recipient });
        }
      });
      return found;
    },

    async list({ recipient, kind, since, until, before, limit }) {
      const condition = where([
        recipient === undefined
          ? undefined
          : ['recipient_hash = ?', hashRecipient(hash, recipient)],
        kind && ['kind = ?', kind],
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

    erase: (recipients) => erase(database, hash, recipients),
  };
}

function toEvent(row: Row): ConsentEvent {
  return {
    kind: text(row, 'kind') as ConsentEvent['kind'],
    recipient: textOrNull(row, 'recipient') ?? '',
    channel: text(row, 'channel') as ConsentEvent['channel'],
    purpose: text(row, 'purpose') as ConsentEvent['purpose'],
    sender: textOrNull(row, 'sender'),
    level: textOrNull(row, 'level') as ConsentEvent['level'],
    source: text(row, 'source'),
    evidence: textOrNull(row, 'evidence'),
    occurredAt: time(row, 'occurred_at'),
    recordedAt: time(row, 'recorded_at'),
  };
}
