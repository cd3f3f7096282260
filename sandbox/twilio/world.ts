import { seedAccounts } from './seedAccounts';
import type { TwilioOptions } from './options';
import { Log } from './log';
import { Schedule } from './schedule';
import { sidMaker } from './sids';
import { startStorage, type StorageServer } from './storage/storageServer';
import { Accounts } from './state/accounts';
import type { Fate } from './magic';
import { WebhookClient, type WebhookDelivery } from './webhooks/client';

/** A departure of a request from Twilio's own OpenAPI document. */
export interface Violation {
  method: string;
  path: string;
  operation: string | undefined;
  problems: string[];
}

/** The whole state of one simulator; there is no other. */
export interface World {
  options: TwilioOptions;
  accounts: Accounts;
  /**
   * What becomes of messages and calls to a number; without an entry they are delivered or
   * answered.
   */
  fates: Map<string, Fate>;
  /** Answers of Lookup's data packages that differ from the usual, by number and package. */
  lookups: Map<string, Record<string, Record<string, unknown>>>;
  schedule: Schedule;
  newSid(prefix: string): string;
  webhooks: WebhookClient;
  /** Every webhook the simulator sent, with the answers it got. */
  callbacks: Log<WebhookDelivery>;
  storage: StorageServer;
  violations: Violation[];
  /** Faults of the simulator's own answers, filled with `checkResponses`. */
  responseFaults: Violation[];
  /** By Twilio's clock, which also dates every answer. */
  now(): number;
}

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
