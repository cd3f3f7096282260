import { validateRequestWithBody } from 'twilio/lib/webhooks/webhooks';
import { NUMBERS, PRODUCTION } from '../../../sandbox/twilio/seed';
import { expectConformity, start } from './support';
import { listenForWebhooks } from './webhookServer';

const delivered = 'com.twilio.messaging.message.delivered';

describe('event streams', () => {
  let running: Awaited<ReturnType<typeof start>>;
  let server: Awaited<ReturnType<typeof listenForWebhooks>>;
  beforeEach(async () => {
    server = await listenForWebhooks();
    running = await start();
  });
  afterEach(async () => {
    await running.close();
    await server.close();
    expectConformity(running.simulator);
  });

  const subscribe = async (types: string[], batchEvents = true) => {
    const { events } = running.client();
    const sink = await events.v1.sinks.create({
      description: 'mine',
      sinkType: 'webhook',
      sinkConfiguration: {
        destination: `${server.url}/events`,
        method: 'POST',
        batch_events: batchEvents,
      },
    });
    const subscription = await events.v1.subscriptions.create({
      description: 'mine',
      sinkSid: sink.sid,
      types: types.map((type) => ({ type, schema_version: 1 })),
    });
    return { sink, subscription };
  };

  it('post CloudEvents of the subscribed types, signed', async () => {
    const { simulator, client } = running;
    const { sink } = await subscribe([delivered]);
    expect(sink).toMatchObject({
      status: 'active',
      sinkConfiguration: { destination: `${server.url}/events` },
    });
    const { sid } = await client().messages.create({
      to: '+12025550150',
      from: NUMBERS.first.phoneNumber,
      body: 'Hello',
    });
    await simulator.settled();
    expect(server.received).toHaveLength(1);
    const { raw, target, headers } = server.first();
    expect(JSON.parse(raw)).toMatchObject([
      { specversion: '1.0', type: delivered, id: expect.any(String), data: { messageSid: sid } },
    ]);
    const url = server.url + target;
    expect(
      validateRequestWithBody(
        PRODUCTION.authToken,
        String(headers['x-twilio-signature']),
        url,
        raw,
      ),
    ).toBe(true);
  });

  it('post many at once, or one by one', async () => {
    const { simulator } = running;
    const { sink, subscription } = await subscribe([delivered]);
    simulator.publishEvents(
      PRODUCTION.sid,
      delivered,
      Array.from({ length: 1000 }, (_, index) => ({ index })),
    );
    await simulator.settled();
    expect(JSON.parse(server.first().raw)).toHaveLength(1000);
    await running.client().events.v1.subscriptions(subscription.sid).remove();
    await running.client().events.v1.sinks(sink.sid).remove();
    server.received.length = 0;
    await subscribe([delivered], false);
    simulator.publishEvents(PRODUCTION.sid, delivered, [{ index: 1 }, { index: 2 }]);
    await simulator.settled();
    expect(server.received.map(({ raw }) => JSON.parse(raw).data.index)).toEqual([1, 2]);
  });

  it('are changed by type, and a sink in use stays', async () => {
    const { events } = running.client();
    const { sink, subscription } = await subscribe([delivered]);
    const subscribed = events.v1.subscriptions(subscription.sid).subscribedEvents;
    await subscribed.create({ type: 'com.twilio.messaging.message.failed', schemaVersion: 1 });
    await subscribed(delivered).remove();
    expect((await subscribed.list()).map(({ type }) => type)).toEqual([
      'com.twilio.messaging.message.failed',
    ]);
    await expect(events.v1.sinks(sink.sid).remove()).rejects.toMatchObject({ status: 409 });
    await events.v1.subscriptions(subscription.sid).remove();
    expect(await events.v1.sinks(sink.sid).remove()).toBe(true);
    expect((await events.v1.eventTypes.list()).map(({ type }) => type)).toContain(delivered);
    await expect(subscribe(['com.twilio.nothing'])).rejects.toMatchObject({ code: 20001 });
  });
});
