import type { Database } from './database';
import type { HearingStore } from './ledger';
import { text } from './row';

const nameOf = (account: string) => `heardUntil ${account}`;

/** Up to when what Twilio delivered has been kept; times as ISO texts, which sort by time. */
export function hearingStore(database: Database): HearingStore {
  return {
    async until(account) {
      const [row] = await database.all(`SELECT value FROM twilio_ops_settings WHERE name = ?`, [
        nameOf(account),
      ]);
      return row ? new Date(text(row, 'value')) : null;
    },

    async note(account, at) {
      await database.run(
        `INSERT INTO twilio_ops_settings AS known (name, value) VALUES (?, ?)
          ON CONFLICT (name) DO UPDATE SET value = excluded.value
          WHERE known.value < excluded.value`,
        [nameOf(account), at.toISOString()],
      );
    },
  };
}
