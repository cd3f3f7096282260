import { Log } from './log';
import type { TwilioOptions } from './options';
import { Schedule } from './schedule';
import { seedAccounts } from './seedAccounts';
import { sidMaker } from './sids';
import { Accounts } from './state/accounts';
import { startStorage } from './storage/storageServer';
import { WebhookClient } from './webhooks/client';
import type { WebhookDelivery } from './webhooks/webhook';
import type { Violation, World } from './world';

/** The state of a new simulator, with what seed.ts says. */
export async function createWorld(options: TwilioOptions): Promise<World> {
  const schedule = new Schedule();
  const violations: Violation[] = [];
  const storage = await startStorage((path) =>
    violations.push({
      method: 'GET',
      path,
      operation: undefined,
      problems: ['credentials were sent to the storage'],
    }),
  );
  const callbacks = new Log<WebhookDelivery>(options.logSize);
  const world: World = {
    options,
    accounts: new Accounts(),
    fates: new Map(),
    lookups: new Map(),
    schedule,
    newSid: sidMaker(),
    webhooks: new WebhookClient(options, callbacks),
    callbacks,
    storage,
    violations,
    responseFaults: [],
    now: () => Date.now() + options.clockAheadMs,
  };
  seedAccounts(world);
  return world;
}
