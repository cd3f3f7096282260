import { consentStore } from './consent';
import type { Database } from './database';
import { decisionStore } from './decisions';
import { hearingStore } from './hearing';
import { inboundStore } from './inbound';
import { keyedHash } from './keyedHash';
import type { Ledger } from './ledger';
import { ownerStore } from './owners';
import { migrate } from './migrate';
import { prune } from './prune';
import { registrationStore } from './registrations';
import { defaultRetention, type Retention } from './retention';
import { seenStore } from './seen';
import { sendStore } from './sends';
import { ledgerKey } from './settings';
import { statusOf } from './status';
import { turnStore } from './turns';
import { waitStore } from './waits';

/**
 * Turns a newly opened database into a ledger: brings its schema up to date and reads its key.
 * @param retention read whenever something is pruned
 */
export async function assemble(
  database: Database,
  retention: Retention = defaultRetention,
): Promise<Ledger> {
  await migrate(database);
  const key = await ledgerKey(database);
  const hash = keyedHash(key);
  const stores = {
    consent: consentStore(database, hash),
    sends: sendStore(database, hash),
    owners: ownerStore(database),
    turns: turnStore(database),
    decisions: decisionStore(database, hash, retention),
    registrations: registrationStore(database),
    inbound: inboundStore(database, hash, retention),
    hearing: hearingStore(database),
    seen: seenStore(database),
    waits: waitStore(database, hash),
  };
  let closed: Promise<void> | undefined;
  return {
    ...stores,
    key: () => Promise.resolve(key),
    prune: (now) => prune(stores, now),
    status: () => statusOf(database, retention),
    isClosed: () => closed !== undefined,
    close: () => (closed ??= database.close()),
  };
}
