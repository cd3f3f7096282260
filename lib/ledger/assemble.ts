import { consentStore } from './consent';
import type { Database } from './database';
import { decisionStore } from './decisions';
import { hearingStore } from './hearing';
import { inboundStore } from './inbound';
import { keyedHash } from './keyedHash';
import type { Ledger } from './ledger';
import { ownerStore } from './owners';
import { migrate } from './migrate';
import { migrations } from './migrations';
import { refuseMoved } from './moveMark';
import { registrationStore } from './registrations';
import { seenStore } from './seen';
import { sendStore } from './sends';
import { ledgerKey } from './settings';
import { turnStore } from './turns';
import { waitStore } from './waits';

/**
 * Turns a newly opened database into a ledger: brings its schema up to date and reads its key.
 * @throws LedgerError for one that was moved away, or was written by a newer version
 */
export async function assemble(database: Database): Promise<Ledger> {
  await migrate(database, migrations, refuseMoved);
  const key = await ledgerKey(database);
  const hash = keyedHash(key);
  const sends = sendStore(database, hash);
  const owners = ownerStore(database);
  const turns = turnStore(database);
  const seen = seenStore(database);
  const waits = waitStore(database, hash);
  let closed: Promise<void> | undefined;
  return {
    consent: consentStore(database, hash),
    sends,
    owners,
    turns,
    decisions: decisionStore(database, hash),
    registrations: registrationStore(database),
    inbound: inboundStore(database, hash),
    hearing: hearingStore(database),
    seen,
    waits,
    key: () => Promise.resolve(key),
    async prune(now) {
      let deleted = 0;
      for (const store of [sends, owners, turns, seen, waits]) deleted += await store.prune(now);
      return deleted;
    },
    isClosed: () => closed !== undefined,
    close: () => (closed ??= database.close()),
  };
}
