import { CONTENT_TEMPLATE, NUMBERS } from '../../../sandbox/twilio/seed';
import { expectConformity, start } from './support';
import { listenForWebhooks } from './webhookServer';

const from = `whatsapp:${NUMBERS.first.phoneNumber}`;
const to = 'whatsapp:+12025550150';

describe('WhatsApp', () => {
  let running: Awaited<ReturnType<typeof start>>;
  beforeEach(async () => (running = await start()));
  afterEach(async () => {
    await running.close();
    expectConformity(running.simulator);
  });

  const send = async (message: { body?: string; contentSid?: string }) => {
    const { sid } = await running.client().messages.create({ to, from, ...message });
    await running.simulator.settled();
    return running.client().messages(sid).fetch();
  };

  it('takes a text only within a day of the last message from there, a template always', async () => {
    expect(await send({ body: 'Hello' })).toMatchObject({
      status: 'undelivered',
      errorCode: 63016,
    });
    expect(await send({ contentSid: CONTENT_TEMPLATE.sid })).toMatchObject({ status: 'delivered' });
    await running.simulator.inboundMessage({ from: to, to: from, body: 'Hi' });
    expect(await send({ body: 'Hello' })).toMatchObject({ status: 'delivered', errorCode: null });
    expect(await running.client().monitor.v1.alerts.list()).toMatchObject([{ errorCode: '63016' }]);
  });

  it('tells that a message was read', async () => {
    const server = await listenForWebhooks();
    running.simulator.state.fates.set(to, { message: { status: 'read' } });
    await running
      .client()
      .messages.create({ to, from, contentSid: CONTENT_TEMPLATE.sid, statusCallback: server.url });
    await running.simulator.settled();
    const read = server.received.find(({ form }) => form.MessageStatus === 'read');
    expect(read?.form).toMatchObject({ EventType: 'READ', From: from, To: to });
    await server.close();
  });

  it.each(['sent', 'queued'] as const)('and other messages can stay %s', async (status) => {
    running.simulator.state.fates.set(to, { message: { status } });
    expect(await send({ contentSid: CONTENT_TEMPLATE.sid })).toMatchObject({ status });
  });

  it('needs a sender of the account', async () => {
    await expect(
      running.client().messages.create({ to, from: 'whatsapp:+12025550199', body: 'x' }),
    ).rejects.toMatchObject({ code: 63007 });
  });
});
