import { randomBytes } from 'node:crypto';

import type { Database } from './database';

/**
 * The ledger's own key, 32 bytes: whichever process comes first creates it, and all use it from
 * then on.
 */
export async function ledgerKey(database: Database): Promise<Buffer> {
  await database.run(
    `INSERT INTO twilio_ops_settings (name, value) VALUES ('key', ?) ON CONFLICT DO NOTHING`,
    [randomBytes(32).toString('base64')],
  );
  const [row] = await database.all(`SELECT value FROM twilio_ops_settings WHERE name = 'key'`);
  return Buffer.from(String(row?.value), 'base64');
}
