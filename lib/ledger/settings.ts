import { randomBytes } from 'node:crypto';

import type { Database } from './database';
import type { MarkStore } from './ledger';

/**
 * The ledger's own key, 32 bytes: made by whichever process comes first, the same for all from then
 * on.
 */
export async function ledgerKey(database: Database): Promise<Buffer> {
  await database.run(
    `INSERT INTO twilio_ops_settings (name, value) VALUES ('key', ?) ON CONFLICT DO NOTHING`,
    [randomBytes(32).toString('base64')],
  );
  const [row] = await database.all(`SELECT value FROM twilio_ops_settings WHERE name = 'key'`);
  return Buffer.from(String(row?.value), 'base64');
}

/** Moments that every process has to know; beside the other settings, since they are few. */
export const markStore = (database: Database): MarkStore => ({
  async set(name, at) {
    await database.run(
      `INSERT INTO twilio_ops_settings (name, value) VALUES (?, ?)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
      [markName(name), String(at.getTime())],
    );
  },
  async get(name) {
    const [row] = await database.all(`SELECT value FROM twilio_ops_settings WHERE name = ?`, [
      markName(name),
    ]);
    return row ? new Date(Number(row.value)) : null;
  },
});

const markName = (name: string) => `mark ${name}`;
