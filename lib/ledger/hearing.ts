import type { Database, Row } from './database';
import type { HearingMark, HearingStore } from './ledger';
import { text } from './row';

const nameOf = (account: string, process: string) =>
  process === '' ? `heardUntil ${account}` : `heardUntil ${account} ${process}`;
const readingOf = (account: string) => `gapReading ${account}`;

/** Times as ISO texts, which sort by time; earlier versions wrote the first one only. */
const valueOf = ({ until, signAt }: Pick<HearingMark, 'until' | 'signAt'>) =>
  `${until.toISOString()} ${signAt.toISOString()}`;

function markOf(row: Row, account: string): HearingMark {
  const [until = '', signAt = until] = text(row, 'value').split(' ');
  const process = text(row, 'name').slice(nameOf(account, '').length + 1);
  return { process, until: new Date(until), signAt: new Date(signAt) };
}

/** Up to when what Twilio delivered has been kept, and how far the reading of a gap has come. */
export function hearingStore(database: Database): HearingStore {
  const marks = async (account: string): Promise<HearingMark[]> => {
    const name = nameOf(account, '');
    const rows = await database.all(
      `SELECT name, value FROM twilio_ops_settings WHERE name = ? OR name LIKE ? ORDER BY value`,
      [name, `${name} %`],
    );
    return rows.map((row) => markOf(row, account));
  };

  return {
    marks,

    async until(account) {
      const [oldest] = await marks(account);
      return oldest?.until ?? null;
    },

    async note(account, at, process = '') {
      await database.run(
        `INSERT INTO twilio_ops_settings AS known (name, value) VALUES (?, ?)
          ON CONFLICT (name) DO UPDATE SET value = excluded.value
          WHERE known.value < excluded.value`,
        [nameOf(account, process), valueOf({ until: at, signAt: at })],
      );
    },

    async advance(account, from, to) {
      for (const mark of await marks(account)) {
        if (mark.until < from || mark.until >= to) continue;
        await database.run(
          `UPDATE twilio_ops_settings SET value = ? WHERE name = ? AND value LIKE ?`,
          [
            valueOf({ ...mark, until: to }),
            nameOf(account, mark.process),
            `${mark.until.toISOString()}%`,
          ],
        );
      }
    },

    async forget(account, { process, signAt }) {
      await database.run(`DELETE FROM twilio_ops_settings WHERE name = ? AND value LIKE ?`, [
        nameOf(account, process),
        `%${signAt.toISOString()}`,
      ]);
    },

    async reading(account) {
      const [row] = await database.all(`SELECT value FROM twilio_ops_settings WHERE name = ?`, [
        readingOf(account),
      ]);
      if (!row) return null;
      const [startedAt, next] = JSON.parse(text(row, 'value')) as [string, string];
      return { startedAt: new Date(startedAt), next };
    },

    async keepReading(account, reading) {
      if (!reading) {
        await database.run(`DELETE FROM twilio_ops_settings WHERE name = ?`, [readingOf(account)]);
        return;
      }
      await database.run(
        `INSERT INTO twilio_ops_settings (name, value) VALUES (?, ?)
          ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
        [readingOf(account), JSON.stringify([reading.startedAt.toISOString(), reading.next])],
      );
    },
  };
}
