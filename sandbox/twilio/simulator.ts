import type { AddressInfo, Socket } from 'node:net';
import { selfSignedCertificate } from './certificate';
import { FaultPlan, type Faults, type FaultKind } from './faults';
import { publish } from './eventStreams/publish';
import { inboundCall, type InboundCall, type InboundCallResult } from './inbound/call';
import { inboundMessage, type InboundMessage, type InboundResult } from './inbound/message';
import type { Log } from './log';
import { defaultOptions, type TwilioOptions } from './options';
import { RequestLog } from './requests';
import { createServer } from './server';
import type { Wire } from './state/table';
import { fireUsageTrigger } from './usage/fireTrigger';
import { createWorld, type Violation, type World } from './world';
import type { WebhookDelivery } from './webhooks/client';

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

export interface TwilioSimulator extends Simulation {
  close(): Promise<void>;
}

/** Starts a simulator on loopback; several may run beside each other, they share nothing. */
export async function startTwilio(given: Partial<TwilioOptions> = {}): Promise<TwilioSimulator> {
  const options = { ...defaultOptions, ...given };
  const world = await createWorld(options);
  const plan = new FaultPlan(options.faults);
  const requests = new RequestLog(options.logSize);
  const connections = { opened: 0 };
  const certificate = options.https ? await selfSignedCertificate() : undefined;
  const app = createServer({ world, faults: plan, requests }, certificate, () => simulator);
  app.server.on(
    options.https ? 'secureConnection' : 'connection',
    (_socket: Socket) => (connections.opened += 1),
  );
  await app.listen({ host: '127.0.0.1', port: options.port });
  const { port } = app.server.address() as AddressInfo;
  const simulator: TwilioSimulator = {
    url: `${options.https ? 'https' : 'http'}://127.0.0.1:${port}`,
    certificate: certificate?.cert,
    state: world,
    requests,
    violations: world.violations,
    callbacks: world.callbacks,
    faults: plan.settings,
    faultsMet: plan.met,
    connections,
    inboundMessage: (message) => inboundMessage(world, message),
    inboundCall: (call) => inboundCall(world, call),
    fireUsageTrigger: (sid, currentValue) => fireUsageTrigger(world, sid, currentValue),
    publishEvents: (accountSid, type, data) => {
      const account = world.accounts.get(accountSid);
      if (account) publish(world, account, type, () => data);
    },
    settled: () => world.schedule.settled(),
    close: async () => {
      world.schedule.close();
      await world.webhooks.close();
      await app.close();
      await world.storage.close();
    },
  };
  return simulator;
}
