import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

import type { Database } from '../database';
import { isBusy } from '../explainSqlite';
import { connectionsHere, connectionsToAny } from '../postgresSchema';
import { textOrNull } from '../row';

/**
 * Whether another process has the file open, be it idle: SQLite then gives nobody the whole file.
 * To be asked before this process opens it; changes nothing.
 */
export async function isOpenElsewhere(path: string): Promise<boolean> {
  const hasLog = existsSync(`${path}-wal`);
  // Whoever has it open has both.
  if (hasLog && !existsSync(`${path}-shm`)) return false;
  const { DatabaseSync } = await import('node:sqlite');
  const connection = new DatabaseSync(path, { open: false });
  const reading = new DatabaseSync(path, { open: false, readOnly: true });
  try {
    connection.open();
    // Read first: who locks the file before can never share it again.
    connection.exec(`PRAGMA busy_timeout = 1000; ${read}; PRAGMA locking_mode = EXCLUSIVE`);
    connection.exec('BEGIN EXCLUSIVE; ROLLBACK');
    if (hasLog) {
      // The last to close a file writes into it what is in the log of one that was killed, unless
      // somebody who may not write is there still.
      connection.exec(`PRAGMA locking_mode = NORMAL; ${read}`);
      reading.open();
      reading.exec(read);
    }
    return false;
  } catch (error) {
    // Whatever else is wrong with it is said when it is opened.
    return isBusy(error);
  } finally {
    for (const one of [connection, reading]) if (one.isOpen) one.close();
  }
}

const read = 'SELECT count(*) FROM sqlite_schema';

/** What `openPostgres` calls its connections, unless the URL gives them a name. */
const usualName = 'n8n-nodes-twilio-ops';

/** What our own connections are called in the place of that. */
const ownName = 'move-ledger of ';

/** The URL for our own connections, by whose name they are told from those of n8n. */
export function asMover(url: string): { url: string; others: string } {
  const own = new URL(url);
  const others = own.searchParams.get('application_name') ?? usualName;
  own.searchParams.set('application_name', `${ownName}${others}`);
  return { url: own.href, others };
}

/**
 * Longer than any process that has opened a ledger leaves it alone: each asks for answers that are
 * kept for its executions every 20 seconds (`waiting/keptAnswers.ts`), and its connection lasts.
 */
export const watchedSeconds = 25;

/**
 * Whether connections of n8n, or heartbeats of its executions, are seen within so many seconds:
 * connections by their lock, those of versions without one by their name. Whoever holds the lock of
 * another schema uses another ledger, though under the same name.
 */
export async function isAlive(
  database: Database,
  others: string,
  seconds = watchedSeconds,
): Promise<boolean> {
  const [owners] = await database.all(`SELECT to_regclass('twilio_ops_owners')::text AS name`);
  const beats = async () => {
    // Earlier versions have none.
    if (owners!['name'] === null) return '';
    const rows = await database.all(`SELECT owner, beats FROM twilio_ops_owners ORDER BY owner`);
    return JSON.stringify(rows);
  };
  const connections = () =>
    database.all(
      `SELECT pid FROM pg_stat_activity
        WHERE datname = current_database() AND application_name NOT LIKE '${ownName}%'
          AND (pid IN (${connectionsHere})
            OR application_name = left(?, 63) AND pid NOT IN (${connectionsToAny})) LIMIT 1`,
      [others],
    );
  const first = await beats();
  for (let second = 0; ; second += 1) {
    if ((await connections()).length > 0 || (await beats()) !== first) return true;
    if (second >= seconds) return false;
    await sleep(1_000);
  }
}

/** The schema in which the ledger lies; `undefined` where there is none to lie in. */
export async function schemaOf(database: Database): Promise<string | undefined> {
  const [row] = await database.all('SELECT current_schema()::text AS schema');
  return textOrNull(row!, 'schema') ?? undefined;
}
