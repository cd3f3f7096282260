import type { TwilioOptions } from './options';
import type { Log } from './log';
import type { Schedule } from './schedule';
import type { StorageServer } from './storage/storageServer';
import type { Accounts } from './state/accounts';
import type { Fate } from './magic';
import type { WebhookClient } from './webhooks/client';
import type { WebhookDelivery } from './webhooks/webhook';

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
