import type { Addressee } from '../phone/addressee';
import type { Database, Row } from './database';
import { deleteInChunks } from './deleteInChunks';
import { inChunks } from './inChunks';
import { jsonRows } from './jsonRows';
import { hashPerson, type KeyedHash } from './keyedHash';
import type { DecisionFilter, DecisionRow, DecisionStore, Logged } from './ledger';
import { rowsOf } from './people';
import { hasSample, recordsIn } from './records';
import { daysMilliseconds, type Retention } from './retention';
import { integer, text, textOrNull, time } from './row';
import { rulesOf, verdictsOf } from './verdicts';
import { where, type Condition } from './where';

const columns = {
  decision_id: 'text',
  evaluated_at: 'integer',
  person_hash: 'text',
  recipient: 'text',
  verdict: 'text',
  country: 'text',
  is_dry_run: 'integer',
  record: 'text',
} as const;
const names = Object.keys(columns).join(', ');

/** Where a decision stands in the order of the log. */
interface Position {
  at: number;
  id: number;
}
const newestFirst = (a: Position, b: Position) => b.at - a.at || b.id - a.id;

/** The gate's audit trail. */
export function decisionStore(
  database: Database,
  hash: KeyedHash,
  retention: Retention,
): DecisionStore {
  const { given, now } = database.dialect;
  const records = recordsIn(database);
  const verdicts = verdictsOf(database);
  // What a process has kept once may have gone, as when a backup was put back under it. A query of
  // its own for each row finds it by the key, whatever the statistics say.
  const insert = `INSERT INTO twilio_ops_decisions (${names})
    SELECT ${names} FROM ${given(columns)} AS given
    WHERE (SELECT id FROM twilio_ops_verdicts WHERE id = given.verdict) IS NOT NULL
      AND ${hasSample('given.record')}
    ORDER BY position
    ON CONFLICT (decision_id) DO NOTHING`;
  const read = `SELECT decision.*, verdict.effect, verdict.rules
    FROM ${given({ id: 'integer' })} AS given
    JOIN twilio_ops_decisions AS decision ON decision.id = given.id
    JOIN twilio_ops_verdicts AS verdict ON verdict.id = decision.verdict
    ORDER BY given.position`;

  /** The newest of those that meet the conditions; `from` is a table, or rows named by it. */
  async function newest(
    conditions: readonly Condition[],
    limit: number,
    from: Condition = ['twilio_ops_decisions'],
  ): Promise<Position[]> {
    const { sql, parameters } = where(conditions);
    const [source, ...sourceParameters] = from;
    const rows = await database.all(
      `SELECT id, evaluated_at FROM ${source} WHERE ${sql}
        ORDER BY evaluated_at DESC, id DESC LIMIT ?`,
      [...sourceParameters, ...parameters, limit],
    );
    return rows.map((row) => ({ at: integer(row, 'evaluated_at'), id: integer(row, 'id') }));
  }

  /**
   * Each query has one index that it can use, so that none is slow on account of statistics: one
   * person has few decisions, and those of a verdict lie in order.
   */
  async function positions(filter: DecisionFilter): Promise<Position[]> {
    const { decisionId, recipient, effect, rule, since, until, before, limit } = filter;
    const times: Condition[] = [
      since && ['evaluated_at >= ?', since.getTime()],
      until && ['evaluated_at < ?', until.getTime()],
      before && ['(evaluated_at, id) < (?, ?)', before.evaluatedAt.getTime(), before.id],
    ];
    const found =
      effect === undefined && rule === undefined
        ? undefined
        : await verdicts.find({ effect, rule });
    if (decisionId !== undefined || recipient) {
      const few = where([
        decisionId === undefined ? undefined : ['decision_id = ?', decisionId],
        recipient && (await rowsOf(database, hash, recipient)),
      ]);
      const verdict: Condition = found && [
        `verdict IN (SELECT verdict FROM ${given({ verdict: 'text' })} AS given)`,
        jsonRows(found.map((id) => [id])),
      ];
      return newest([verdict, ...times], limit, [
        `(WITH few AS MATERIALIZED (SELECT id, evaluated_at, verdict FROM twilio_ops_decisions
          WHERE ${few.sql}) SELECT * FROM few) AS few`,
        ...few.parameters,
      ]);
    }
    if (!found) return newest(times, limit);
    const each: Position[] = [];
    for (const id of found) each.push(...(await newest([['verdict = ?', id], ...times], limit)));
    return each.sort(newestFirst).slice(0, limit);
  }

  return {
    async append(rows, sample) {
      await inChunks(rows, async (chunk) => {
        const write = async () => {
          const packed = await records.pack(
            chunk.map(({ record }) => record),
            sample,
          );
          const ids = await verdicts.keep(chunk);
          const cells = chunk.map(
            ({ decisionId, evaluatedAt, recipient, country, isDryRun }, index) => [
              decisionId,
              evaluatedAt.getTime(),
              hashPerson(hash, recipient),
              recipient,
              ids[index]!,
              country,
              Number(isDryRun),
              packed[index]!,
            ],
          );
          return database.run(insert, [jsonRows(cells)]);
        };
        if ((await write()) === chunk.length) return;
        records.forget();
        verdicts.forget();
        await write();
      });
    },

    async list(filter) {
      const found = await inChunks(await positions(filter), async (chunk) => {
        const rows = await database.all(read, [jsonRows(chunk.map(({ id }) => [id]))]);
        const unpacked = await records.unpack(rows.map((row) => text(row, 'record')));
        return rows.map((row, index) => toDecision(row, unpacked[index]!));
      });
      return found.flat();
    },

    prune: () =>
      deleteInChunks(
        database,
        { table: 'twilio_ops_decisions', key: { id: 'integer' }, by: 'evaluated_at' },
        `${now} - ?`,
        [daysMilliseconds(retention.decisions)],
      ),
  };
}

function toDecision(row: Row, record: string): Logged<DecisionRow> {
  return {
    id: integer(row, 'id'),
    decisionId: text(row, 'decision_id'),
    evaluatedAt: time(row, 'evaluated_at'),
    recipient: (textOrNull(row, 'recipient') ?? '') as Addressee,
    effect: text(row, 'effect') as DecisionRow['effect'],
    rules: rulesOf(text(row, 'rules')),
    country: textOrNull(row, 'country'),
    isDryRun: integer(row, 'is_dry_run') === 1,
    record,
  };
}
