import { validateRequest } from 'twilio/lib/webhooks/webhooks';
import { MESSAGING_SERVICE, NUMBERS, PRODUCTION } from '../../../sandbox/twilio/seed';
import { expectConformity, start } from './support';
import { listenForWebhooks, twiml, type WebhookReply } from './webhookServer';

const phone = '+12025550150';
const number = NUMBERS.first;

describe('inbound messages', () => {
  let running: Awaited<ReturnType<typeof start>>;
  let server: Awaited<ReturnType<typeof listenForWebhooks>>;
  let reply: (target: string) => WebhookReply;
  beforeEach(async () => {
    reply = () => twiml('');
    server = await listenForWebhooks(({ target }) => reply(target));
    running = await start();
    await running
      .client()
      .incomingPhoneNumbers(number.sid)
      .update({ smsUrl: `${server.url}/sms` });
  });
  afterEach(async () => {
    await running.close();
    await server.close();
    expectConformity(running.simulator);
  });

  const receive = (body: string, more = {}) =>
    running.simulator.inboundMessage({ from: phone, to: number.phoneNumber, body, ...more });

  it("are posted to the number's address, signed", async () => {
    const { sid } = await receive('Hello', {
      media: [{ url: 'https://example.com/cat.png', contentType: 'image/png' }],
      parameters: { ProfileName: 'Sam' },
    });
    const { form, headers, target } = server.first();
    expect(target).toBe('/sms');
    expect(form).toMatchObject({
      MessageSid: sid,
      SmsMessageSid: sid,
      SmsSid: sid,
      SmsStatus: 'received',
      AccountSid: PRODUCTION.sid,
      From: phone,
      To: number.phoneNumber,
      Body: 'Hello',
      NumMedia: '1',
      NumSegments: '1',
      MediaUrl0: 'https://example.com/cat.png',
      MediaContentType0: 'image/png',
      ApiVersion: '2010-04-01',
      FromCountry: 'US',
      ProfileName: 'Sam',
    });
    expect(
      validateRequest(
        PRODUCTION.authToken,
        String(headers['x-twilio-signature']),
        `${server.url}/sms`,
        form,
      ),
    ).toBe(true);
    expect(await running.client().messages(sid).fetch()).toMatchObject({
      direction: 'inbound',
      status: 'received',
      body: 'Hello',
    });
  });

  it('are answered with what the TwiML says', async () => {
    reply = () =>
      twiml(
        '<Message>First &amp; foremost</Message><Message to="+12025550151"><Body>Second</Body></Message>',
      );
    const { replies } = await receive('Hello');
    const { client, simulator } = running;
    await simulator.settled();
    const sent = await Promise.all(replies.map((sid) => client().messages(sid).fetch()));
    expect(sent).toMatchObject([
      {
        body: 'First & foremost',
        to: phone,
        from: number.phoneNumber,
        direction: 'outbound-reply',
        status: 'delivered',
      },
      { body: 'Second', to: '+12025550151' },
    ]);
  });

  it('follow a redirect', async () => {
    reply = (target) =>
      target === '/sms' ? twiml('<Redirect>/other</Redirect>') : twiml('<Message>There</Message>');
    expect((await receive('Hello')).replies).toHaveLength(1);
    expect(server.received.map(({ target }) => target)).toEqual(['/sms', '/other']);
  });

  it.each([
    ['broken TwiML', { body: '<Response><Message>' }, '12100'],
    ['another root', { body: '<Reply/>' }, '12100'],
    ['JSON', { body: '{}', type: 'application/json' }, '12300'],
    ['an error', { status: 500, body: 'oops' }, '11200'],
    [
      'too much',
      { body: `<Response><Message>${'x'.repeat(70_000)}</Message></Response>` },
      '11750',
    ],
  ])('answered with %s become an alert', async (_name, answer, errorCode) => {
    reply = () => answer;
    const { sid, replies } = await receive('Hello');
    expect(replies).toEqual([]);
    expect(await running.client().monitor.v1.alerts.list()).toMatchObject([
      { errorCode, resourceSid: sid },
    ]);
  });

  it.each([[{ status: 204 }], [{ body: '' }], [{ body: '<Response/>' }]])(
    'are content with %j',
    async (answer) => {
      reply = () => answer;
      await receive('Hello');
      expect(await running.client().monitor.v1.alerts.list()).toEqual([]);
    },
  );

  it('go to the fallback address when the first fails', async () => {
    await running
      .client()
      .incomingPhoneNumbers(number.sid)
      .update({ smsFallbackUrl: `${server.url}/fallback` });
    reply = (target) => (target === '/sms' ? { status: 500 } : twiml('<Message>Sorry</Message>'));
    expect((await receive('Hello')).replies).toHaveLength(1);
    expect(server.received[1]?.form).toMatchObject({
      ErrorCode: '11200',
      ErrorUrl: `${server.url}/sms`,
    });
  });

  it('of a messaging service go to the service, unless it defers to the number', async () => {
    const { client, simulator } = running;
    await client()
      .incomingPhoneNumbers(NUMBERS.pooled.sid)
      .update({ smsUrl: `${server.url}/number` });
    const service = client().messaging.v1.services(MESSAGING_SERVICE.sid);
    await service.update({ inboundRequestUrl: `${server.url}/service` });
    await simulator.inboundMessage({ from: phone, to: NUMBERS.pooled.phoneNumber, body: 'a' });
    await service.update({ useInboundWebhookOnNumber: true });
    await simulator.inboundMessage({ from: phone, to: NUMBERS.pooled.phoneNumber, body: 'b' });
    expect(server.received.map(({ target }) => target)).toEqual(['/service', '/number']);
    expect(server.received[0]?.form.MessagingServiceSid).toBe(MESSAGING_SERVICE.sid);
  });

  it('by GET carry their parameters in the address, which is signed', async () => {
    await running.client().incomingPhoneNumbers(number.sid).update({ smsMethod: 'GET' });
    await receive('Hello');
    const { method, target, headers } = server.first();
    expect(method).toBe('GET');
    expect(new URL(target, server.url).searchParams.get('Body')).toBe('Hello');
    expect(
      validateRequest(
        PRODUCTION.authToken,
        String(headers['x-twilio-signature']),
        server.url + target,
        {},
      ),
    ).toBe(true);
  });

  it('STOP, START and HELP are known, and STOP stops', async () => {
    const { client } = running;
    const send = () =>
      client().messages.create({ to: phone, from: number.phoneNumber, body: 'Reminder' });
    await receive(' stop ');
    await expect(send()).rejects.toMatchObject({ code: 21610, status: 400 });
    expect(
      await client().messages.create({ to: phone, from: NUMBERS.second.phoneNumber, body: 'x' }),
    ).toMatchObject({ status: 'queued' });
    await receive('Help');
    await expect(send()).rejects.toMatchObject({ code: 21610 });
    await receive('START');
    expect(await send()).toMatchObject({ status: 'queued' });
    await receive('Please stop by tomorrow');
    expect(await send()).toMatchObject({ status: 'queued' });
    expect(server.received.filter(({ form }) => 'OptOutType' in form)).toEqual([]);
  });

  it('STOP is read by Twilio for a messaging service with Advanced Opt-Out only', async () => {
    const advanced = await start({ advancedOptOut: true });
    const { client, simulator } = advanced;
    const inboundRequestUrl = `${server.url}/service`;
    await client()
      .messaging.v1.services(MESSAGING_SERVICE.sid)
      .update({ inboundRequestUrl, useInboundWebhookOnNumber: false });
    await client()
      .incomingPhoneNumbers(number.sid)
      .update({ smsUrl: `${server.url}/sms` });
    for (const to of [NUMBERS.pooled.phoneNumber, number.phoneNumber])
      await simulator.inboundMessage({ from: phone, to, body: 'STOP' });
    const types = server.received.map(({ target, form }) => [target, form.OptOutType]);
    expect(types).toEqual([
      ['/service', 'STOP'],
      ['/sms', undefined],
    ]);
    await advanced.close();
  });

  it('STOP to a number of a messaging service stops the whole service', async () => {
    const { client, simulator } = running;
    await simulator.inboundMessage({ from: phone, to: NUMBERS.pooled.phoneNumber, body: 'STOP' });
    await expect(
      client().messages.create({
        to: phone,
        messagingServiceSid: MESSAGING_SERVICE.sid,
        body: 'x',
      }),
    ).rejects.toMatchObject({ code: 21610 });
  });

  it('an answer to STOP is refused too, which becomes an alert', async () => {
    reply = () => twiml('<Message>Good bye</Message>');
    expect((await receive('STOP')).replies).toEqual([]);
    expect(await running.client().monitor.v1.alerts.list()).toMatchObject([{ errorCode: '21610' }]);
  });
});
