import type { Database } from './database';

/** What an earlier version left in a ledger; the migration writes the setting. */
type Setting = 'formerSends' | 'formerSpellings';

const known = new WeakMap<Database, Map<Setting, Promise<boolean>>>();

/** Whether an earlier version left this in the ledger; asked once. */
export function hasFormer(database: Database, setting: Setting): Promise<boolean> {
  const answers = known.get(database) ?? new Map<Setting, Promise<boolean>>();
  known.set(database, answers);
  const asked = answers.get(setting) ?? ask(database, setting);
  answers.set(setting, asked);
  asked.catch(() => answers.delete(setting));
  return asked;
}

async function ask(database: Database, setting: Setting): Promise<boolean> {
  const sql = `SELECT 1 AS found FROM twilio_ops_settings WHERE name = ?`;
  return (await database.all(sql, [setting])).length > 0;
}
