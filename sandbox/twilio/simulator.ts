import type { AddressInfo, Socket } from 'node:net';
import { selfSignedCertificate } from './certificate';
import { createWorld } from './createWorld';
import { FaultPlan } from './faults';
import { publish } from './eventStreams/publish';
import { inboundCall } from './inbound/call';
import { inboundMessage } from './inbound/message';
import { defaultOptions, type TwilioOptions } from './options';
import { RequestLog } from './requests';
import { createServer } from './server';
import type { Simulation } from './simulation';
import { fireUsageTrigger } from './usage/fireTrigger';

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
