import type { Addressee } from '../phone/addressee';
import type { Database, Row } from './database';
import { inChunks } from './inChunks';
import { jsonRows } from './jsonRows';
import { hashPerson, type KeyedHash } from './keyedHash';
import type { DecisionRow, DecisionStore } from './ledger';
import { rowsOf } from './people';
import { integer, text, textOrNull, time } from './row';
import { where } from './where';

const columns = {
  decision_id: 'text',
  evaluated_at: 'integer',
  person_hash: 'text',
  recipient: 'text',
  effect: 'text',
  rules: 'text',
  record: 'text',
} as const;
const names = Object.keys(columns).join(', ');

/** The gate's audit trail. */
export function decisionStore(database: Database, hash: KeyedHash): DecisionStore {
  const insert = `INSERT INTO twilio_ops_decisions (${names})
    SELECT ${names} FROM ${database.dialect.given(columns)} AS given WHERE 1 = 1 ORDER BY position
    ON CONFLICT (decision_id) DO NOTHING`;
  const cells = (row: DecisionRow) => [
    row.decisionId,
    row.evaluatedAt.getTime(),
    hashPerson(hash, row.recipient),
    row.recipient,
    row.effect,
    rulesText(row.rules),
    row.record,
  ];

  return {
    async append(rows) {
      await inChunks(rows, (chunk) => database.run(insert, [jsonRows(chunk.map(cells))]));
    },

    async list({ decisionId, recipient, effect, rule, since, until, before, limit }) {
      const condition = where([
        decisionId === undefined ? undefined : ['decision_id = ?', decisionId],
        recipient && (await rowsOf(database, hash, recipient)),
        effect && ['effect = ?', effect],
        rule === undefined ? undefined : ["replace(rules, ?, '') <> rules", rulesText([rule])],
        since && ['evaluated_at >= ?', since.getTime()],
        until && ['evaluated_at < ?', until.getTime()],
        before && ['(evaluated_at, id) < (?, ?)', before.evaluatedAt.getTime(), before.id],
      ]);
      const rows = await database.all(
        `SELECT * FROM twilio_ops_decisions WHERE ${condition.sql} ORDER BY evaluated_at DESC, id DESC LIMIT ?`,
        [...condition.parameters, limit],
      );
      return rows.map((row) => ({ ...toDecision(row), id: integer(row, 'id') }));
    },
  };
}

/** Each id stands between line breaks, so that a search for one never matches part of another. */
const rulesText = (rules: readonly string[]): string => rules.map((rule) => `\n${rule}\n`).join('');

function toDecision(row: Row): DecisionRow {
  return {
    decisionId: text(row, 'decision_id'),
    evaluatedAt: time(row, 'evaluated_at'),
    recipient: (textOrNull(row, 'recipient') ?? '') as Addressee,
    effect: text(row, 'effect') as DecisionRow['effect'],
    rules: text(row, 'rules').split('\n').filter(Boolean),
    record: text(row, 'record'),
  };
}
