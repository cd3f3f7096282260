import type { Database, Row } from './database';
import { deleteInChunks } from './deleteInChunks';
import { hashRecipient, type KeyedHash } from './keyedHash';
import type { EarlyStatus, Wait, WaitStore } from './ledger';
import { integer, text, textOrNull, time } from './row';
import { where } from './where';

/** Between a send and the first status lie seconds; a status that nobody waits for is of no use later. */
const earlyKeptMilliseconds = 24 * 3_600_000;

/** Executions that wait for what a webhook will tell. */
export function waitStore(database: Database, hash: KeyedHash): WaitStore {
  const select = async (condition: string, parameters: string[]): Promise<Wait[]> => {
    const sql = `SELECT * FROM twilio_ops_waits WHERE ${condition} ORDER BY created_at, wait_id`;
    return (await database.all(sql, parameters)).map(toWait);
  };
  const findBySid = (sid: string) => select('sid = ?', [sid]);

  return {
    findBySid,

    async create({ waitId, kind, account, sid, recipient, sender, resumeUrl, createdAt, expiresAt }) {
      await database.run(
        `INSERT INTO twilio_ops_waits
            (wait_id, kind, account, sid, recipient_hash, recipient, sender, resume_url, created_at, expires_at)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        [
          waitId,
          kind,
          account,
          sid,
          recipient === null ? null : hashRecipient(hash, recipient),
          recipient,
          sender,
          resumeUrl,
          createdAt.getTime(),
          expiresAt.getTime(),
        ],
      );
    },

    async attach(waitId, sid) {
      // In this order: `keepEarly` writes first and then reads, so that one of the two sees the other.
      await database.run(`UPDATE twilio_ops_waits SET sid = ? WHERE wait_id = ?`, [sid, waitId]);
      const rows = await database.all(`DELETE FROM twilio_ops_early_statuses WHERE sid = ? RETURNING *`, [sid]);
      return rows.sort((a, b) => integer(a, 'id') - integer(b, 'id')).map(toEarlyStatus);
    },

    findByReply(recipient, sender) {
      const { sql, parameters } = where([
        ["kind = 'reply'"],
        ['recipient_hash = ?', hashRecipient(hash, recipient)],
        sender === null ? undefined : ['(sender IS NULL OR sender = ?)', sender],
      ]);
      return select(sql, parameters as string[]);
    },

    async find(waitId) {
      return (await select('wait_id = ?', [waitId]))[0] ?? null;
    },

    async keepAnswer(waitId, answer) {
      await database.run(`UPDATE twilio_ops_waits SET answer = ? WHERE wait_id = ? AND answer IS NULL`, [answer, waitId]);
    },

    async answered(now) {
      const sql = `SELECT * FROM twilio_ops_waits WHERE answer IS NOT NULL AND expires_at > ? ORDER BY created_at, wait_id`;
      return (await database.all(sql, [now.getTime()])).map((row) => ({ ...toWait(row), answer: text(row, 'answer') }));
    },

    async take(waitId) {
      return (await database.run(`DELETE FROM twilio_ops_waits WHERE wait_id = ?`, [waitId])) === 1;
    },

    async keepEarly({ sid, payload, receivedAt }) {
      const [row] = await database.all(
        `INSERT INTO twilio_ops_early_statuses (sid, payload, received_at) VALUES (?, ?, ?) RETURNING id`,
        [sid, payload, receivedAt.getTime()],
      );
      const waits = await findBySid(sid);
      if (waits.length === 0) return [];
      const withdrawn = await database.run(`DELETE FROM twilio_ops_early_statuses WHERE id = ?`, [integer(row!, 'id')]);
      return withdrawn === 1 ? waits : [];
    },

    async prune(now) {
      const early = now.getTime() - earlyKeptMilliseconds;
      return (
        (await deleteInChunks(database, 'twilio_ops_waits', 'wait_id', 'expires_at <= ?', [now.getTime()])) +
        (await deleteInChunks(database, 'twilio_ops_early_statuses', 'id', 'received_at < ?', [early]))
      );
    },
  };
}

function toWait(row: Row): Wait {
  return {
    waitId: text(row, 'wait_id'),
    kind: text(row, 'kind'),
    account: text(row, 'account'),
    sid: textOrNull(row, 'sid'),
    recipient: textOrNull(row, 'recipient'),
    sender: textOrNull(row, 'sender'),
    resumeUrl: text(row, 'resume_url'),
    createdAt: time(row, 'created_at'),
    expiresAt: time(row, 'expires_at'),
  };
}

function toEarlyStatus(row: Row): EarlyStatus {
  return { sid: text(row, 'sid'), payload: text(row, 'payload'), receivedAt: time(row, 'received_at') };
}
