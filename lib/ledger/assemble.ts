import { approvalStore } from './approvals';
import { consentStore } from './consent';
import type { Database } from './database';
import { decisionStore } from './decisions';
import { figuresStore } from './figures';
import { hearingStore } from './hearing';
import { inboundStore } from './inbound';
import { keyedHash } from './keyedHash';
import type { Ledger } from './ledger';
import { ownerStore } from './owners';
import { noteNothing, type Note } from './note';
import { migrate } from './migrate';
import { migrations } from './migrations';
import { refuseMoved } from './moveMark';
import { prune } from './prune';
import { registrationStore } from './registrations';
import { defaultRetention, type Retention } from './retention';
import { retentionInForce } from './retentionInForce';
import { integer } from './row';
import { seenStore } from './seen';
import { sendStore } from './sends';
import { ledgerKey } from './settings';
import { statusOf } from './status';
import { turnStore } from './turns';
import { waitStore } from './waits';

/** What the ledger's own clock shows. */
async function timeOf({ all, dialect }: Database): Promise<Date> {
  const [row] = await all(`SELECT ${dialect.now} AS now`);
  return new Date(integer(row!, 'now'));
}

/**
 * Turns a newly opened database into a ledger: brings its schema up to date and reads its key.
 * @param retention what this process wants; read whenever something is pruned
 * @throws LedgerError for one that was moved away, or was written by a newer version
 */
export async function assemble(
  database: Database,
  retention: Retention = defaultRetention,
  note: Note = noteNothing,
): Promise<Ledger> {
  await migrate(database, migrations, refuseMoved);
  const key = await ledgerKey(database);
  const hash = keyedHash(key);
  const inForce = retentionInForce(database, retention);
  const stores = {
    consent: consentStore(database, hash),
    sends: sendStore(database, hash),
    owners: ownerStore(database),
    turns: turnStore(database),
    decisions: decisionStore(database, hash, inForce.keepDays),
    approvals: approvalStore(database, hash),
    figures: figuresStore(database),
    registrations: registrationStore(database),
    inbound: inboundStore(database, hash, inForce.keepDays),
    hearing: hearingStore(database),
    seen: seenStore(database),
    waits: waitStore(database, hash),
  };
  let closed: Promise<void> | undefined;
  return {
    ...stores,
    key: () => Promise.resolve(key),
    stateRetention: () => inForce.state(),
    async prune(now) {
      await inForce.state();
      return prune(stores, now ?? (await timeOf(database)), note);
    },
    async status() {
      await inForce.read();
      return statusOf(database, inForce.keepDays);
    },
    isClosed: () => closed !== undefined,
    close: () => (closed ??= database.close()),
  };
}
