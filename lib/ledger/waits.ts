import type { Database, Row } from './database';
import { deleteInChunks } from './deleteInChunks';
import { hashRecipient, type KeyedHash } from './keyedHash';
import type { Wait, WaitStore } from './ledger';
import { text, textOrNull, time } from './row';
import { where } from './where';

/** Executions that wait for what a webhook will tell. */
export function waitStore(database: Database, hash: KeyedHash): WaitStore {
  const select = async (condition: string, parameters: string[]): Promise<Wait[]> => {
    const sql = `SELECT * FROM twilio_ops_waits WHERE ${condition} ORDER BY created_at, wait_id`;
    return (await database.all(sql, parameters)).map(toWait);
  };

  return {
    async create({ waitId, kind, account, recipient, sender, resumeUrl, createdAt, expiresAt }) {
      await database.run(
        `INSERT INTO twilio_ops_waits
            (wait_id, kind, account, recipient_hash, recipient, sender, resume_url, created_at, expires_at)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        [
          waitId,
          kind,
          account,
          recipient === null ? null : hashRecipient(hash, recipient),
          recipient,
          sender,
          resumeUrl,
          createdAt.getTime(),
          expiresAt.getTime(),
        ],
      );
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
      await database.run(
        `UPDATE twilio_ops_waits SET answer = ? WHERE wait_id = ? AND answer IS NULL`,
        [answer, waitId],
      );
    },

    async answered(now) {
      const sql = `SELECT * FROM twilio_ops_waits WHERE answer IS NOT NULL AND expires_at > ? ORDER BY created_at, wait_id`;
      return (await database.all(sql, [now.getTime()])).map((row) => ({
        ...toWait(row),
        answer: text(row, 'answer'),
      }));
    },

    async take(waitId) {
      return (await database.run(`DELETE FROM twilio_ops_waits WHERE wait_id = ?`, [waitId])) === 1;
    },

    async prune(now) {
      return deleteInChunks(database, 'twilio_ops_waits', 'wait_id', 'expires_at <= ?', [
        now.getTime(),
      ]);
    },
  };
}

function toWait(row: Row): Wait {
  return {
    waitId: text(row, 'wait_id'),
    kind: text(row, 'kind'),
    account: text(row, 'account'),
    recipient: textOrNull(row, 'recipient'),
    sender: textOrNull(row, 'sender'),
    resumeUrl: text(row, 'resume_url'),
    createdAt: time(row, 'created_at'),
    expiresAt: time(row, 'expires_at'),
  };
}
