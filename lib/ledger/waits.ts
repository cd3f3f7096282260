import type { Person } from '../phone/person';
import { hourMilliseconds } from '../kit/durations';
import { callToken } from './callToken';
import type { Database, Row, Value } from './database';
import { deleteInChunks } from './deleteInChunks';
import { hashPerson, type KeyedHash } from './keyedHash';
import type { Wait, WaitStore } from './ledger';
import { rowsOf } from './people';
import { integer, text, textOrNull, time } from './row';
import { where } from './where';

/** How long a taken wait stays, so that a repetition of the call that took it still finds it. */
const takenKeptForMilliseconds = hourMilliseconds;

const columns = [
  'wait_id',
  'kind',
  'account',
  'person_hash',
  'recipient',
  'sender',
  'resume_url',
  'created_at',
  'expires_at',
  'created_by',
  'question',
] as const;

/** Executions that wait for something that a webhook will report. */
export function waitStore(database: Database, hash: KeyedHash): WaitStore {
  const replaced = columns.map((name) => `${name} = excluded.${name}`);
  const insert = `INSERT INTO twilio_ops_waits AS wait (${columns.join(', ')})
    VALUES (${columns.map(() => '?').join(', ')})
    ON CONFLICT (wait_id) DO UPDATE SET ${replaced.join(', ')}, answer = NULL, taken_by = NULL
    WHERE wait.created_by IS NULL OR wait.created_by <> excluded.created_by`;
  // What is left says who took it, and nothing about the person.
  const take = `UPDATE twilio_ops_waits SET
      taken_by = ?, person_hash = NULL, recipient = NULL, sender = NULL, answer = NULL, question = NULL,
      resume_url = '', expires_at = ${database.dialect.now} + ${takenKeptForMilliseconds}
    WHERE wait_id = ? AND (taken_by IS NULL OR taken_by = ?)`;
  const select = (condition: string, parameters: Value[]): Promise<Row[]> =>
    database.all(
      `SELECT * FROM twilio_ops_waits WHERE taken_by IS NULL AND ${condition}
        ORDER BY created_at, wait_id`,
      parameters,
    );

  return {
    async create(wait) {
      const { waitId, kind, account, recipient, sender, resumeUrl, createdAt, expiresAt } = wait;
      await database.run(insert, [
        waitId,
        kind,
        account,
        recipient === null ? null : hashPerson(hash, recipient),
        recipient,
        sender,
        resumeUrl,
        createdAt.getTime(),
        expiresAt.getTime(),
        callToken(),
        wait.question ?? null,
      ]);
    },

    async findByReply(account, person, sender) {
      const { sql, parameters } = where([
        ["kind = 'reply'"],
        ['account = ?', account],
        // An expired wait must not take the answer meant for a live one.
        [`expires_at > ${database.dialect.now}`],
        await rowsOf(database, hash, person),
        sender === null ? undefined : ['(sender IS NULL OR sender = ?)', sender],
      ]);
      return (await select(sql, parameters)).map(toWait);
    },

    async find(waitId) {
      const [row] = await select('wait_id = ?', [waitId]);
      return row ? toWait(row) : null;
    },

    async keepAnswer(waitId, answer) {
      const [row] = await database.all(
        `UPDATE twilio_ops_waits SET answer = coalesce(answer, ?)
          WHERE wait_id = ? AND taken_by IS NULL RETURNING answer`,
        [answer, waitId],
      );
      return row ? text(row, 'answer') : null;
    },

    async dropAnswer(waitId, answer) {
      await database.run(
        `UPDATE twilio_ops_waits SET answer = NULL WHERE wait_id = ? AND answer = ?`,
        [waitId, answer],
      );
    },

    async answered(now) {
      const rows = await select('answer IS NOT NULL AND expires_at > ?', [now.getTime()]);
      return rows.map((row) => ({ ...toWait(row), answer: text(row, 'answer') }));
    },

    async take(waitId) {
      const token = callToken();
      const taken = await database.run(take, [token, waitId, token]);
      return taken === 1;
    },

    async expired(now) {
      const [row] = await database.all(
        `SELECT count(*) AS count FROM twilio_ops_waits WHERE taken_by IS NULL AND expires_at <= ?`,
        [now.getTime()],
      );
      return integer(row!, 'count');
    },

    async prune(now) {
      return deleteInChunks(
        database,
        { table: 'twilio_ops_waits', key: { wait_id: 'text' }, by: 'expires_at' },
        'CAST(? AS BIGINT)',
        [now.getTime()],
      );
    },
  };
}

function toWait(row: Row): Wait {
  return {
    waitId: text(row, 'wait_id'),
    kind: text(row, 'kind'),
    account: text(row, 'account'),
    recipient: textOrNull(row, 'recipient') as Person | null,
    sender: textOrNull(row, 'sender'),
    question: textOrNull(row, 'question'),
    resumeUrl: text(row, 'resume_url'),
    createdAt: time(row, 'created_at'),
    expiresAt: time(row, 'expires_at'),
  };
}
