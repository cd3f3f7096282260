import type { Faults, FaultKind } from './faults';
import type { InboundCall, InboundCallResult } from './inbound/call';
import type { InboundMessage, InboundResult } from './inbound/message';
import type { Log } from './log';
import type { RequestLog } from './requests';
import type { Wire } from './state/table';
import type { Violation, World } from './world';
import type { WebhookDelivery } from './webhooks/webhook';

/** What can be seen and done from inside the process; `/_control` gives the same over HTTP. */
export interface Simulation {
  /** For instance `http://127.0.0.1:40123`; a credential's base URL is this with `/{product}`. */
  readonly url: string;
  /** What a client must trust, in PEM, where the simulator speaks HTTPS. */
  readonly certificate: string | undefined;
  readonly state: World;
  readonly requests: RequestLog;
  readonly violations: Violation[];
  readonly callbacks: Log<WebhookDelivery>;
  readonly faults: Faults;
  /** How many requests met each fault. */
  readonly faultsMet: Readonly<Record<FaultKind, number>>;
  /** Connections opened by clients so far. */
  readonly connections: { readonly opened: number };
  inboundMessage(message: InboundMessage): Promise<InboundResult>;
  inboundCall(call: InboundCall): Promise<InboundCallResult>;
  /** Lets a usage trigger fire with this value. */
  fireUsageTrigger(sid: string, currentValue: string): Promise<void>;
  /** Publishes events of a type on the account's event streams, with this data each. */
  publishEvents(accountSid: string, type: string, data: Wire[]): void;
  /** Resolves when all statuses are reached and all callbacks answered. */
  settled(): Promise<void>;
}
