import { validateRequest } from 'twilio/lib/webhooks/webhooks';
import { NUMBERS, PRODUCTION } from '../../../sandbox/twilio/seed';
import { expectConformity, start } from './support';
import { listenForWebhooks, twiml, type ReceivedWebhook, type WebhookReply } from './webhookServer';

const from = NUMBERS.first.phoneNumber;
const phone = '+12025550150';

describe('calls', () => {
  let running: Awaited<ReturnType<typeof start>>;
  let server: Awaited<ReturnType<typeof listenForWebhooks>>;
  let reply: (webhook: ReceivedWebhook) => WebhookReply;
  beforeEach(async () => {
    reply = () => ({ status: 204 });
    server = await listenForWebhooks((webhook) => reply(webhook));
    running = await start();
  });
  afterEach(async () => {
    await running.close();
    await server.close();
    expectConformity(running.simulator);
  });

  const events = ['initiated', 'ringing', 'answered', 'completed'];
  const callbacks = () =>
    server.received
      .filter(({ target }) => target === '/status')
      .map(({ form }) => form)
      .toSorted((one, other) => Number(one.SequenceNumber) - Number(other.SequenceNumber));

  it('ring, are answered, run their TwiML and end, each told to the status callback', async () => {
    const { simulator, client } = running;
    const call = await client().calls.create({
      to: phone,
      from,
      twiml: '<Response><Say>Hello</Say></Response>',
      statusCallback: `${server.url}/status`,
      statusCallbackEvent: events,
    });
    expect(call).toMatchObject({
      status: 'queued',
      direction: 'outbound-api',
      phoneNumberSid: NUMBERS.first.sid,
    });
    await simulator.settled();
    expect(await client().calls(call.sid).fetch()).toMatchObject({
      status: 'completed',
      duration: '1',
      price: '-0.01400',
    });
    expect(callbacks()).toMatchObject([
      { CallStatus: 'initiated', SequenceNumber: '0', CallbackSource: 'call-progress-events' },
      { CallStatus: 'ringing', SequenceNumber: '1' },
      { CallStatus: 'in-progress', SequenceNumber: '2' },
      {
        CallStatus: 'completed',
        SequenceNumber: '3',
        CallDuration: '1',
        Duration: '1',
        SipResponseCode: '200',
      },
    ]);
    const { headers, form } = server.first();
    expect(form).toMatchObject({
      CallSid: call.sid,
      AccountSid: PRODUCTION.sid,
      From: from,
      To: phone,
      Called: phone,
    });
    expect(
      validateRequest(
        PRODUCTION.authToken,
        String(headers['x-twilio-signature']),
        `${server.url}/status`,
        form,
      ),
    ).toBe(true);
  });

  it('tell only the end unless more events are asked for', async () => {
    await running.client().calls.create({
      to: phone,
      from,
      twiml: '<Response/>',
      statusCallback: `${server.url}/status`,
    });
    await running.simulator.settled();
    expect(callbacks().map(({ CallStatus }) => CallStatus)).toEqual(['completed']);
  });

  it.each([
    ['+15005501486', 'busy', '486'],
    ['+15005501480', 'no-answer', '480'],
    ['+15005501404', 'failed', '404'],
  ])('to %s end as %s', async (to, status, SipResponseCode) => {
    const { sid } = await running
      .client()
      .calls.create({ to, from, twiml: '<Response/>', statusCallback: `${server.url}/status` });
    await running.simulator.settled();
    expect(await running.client().calls(sid).fetch()).toMatchObject({ status, duration: '0' });
    expect(callbacks()).toMatchObject([{ CallStatus: status, SipResponseCode }]);
  });

  it('fetch their TwiML when they are answered, and follow where it leads', async () => {
    const pages: Record<string, WebhookReply> = {
      '/start': twiml('<Gather action="/pressed"><Say>Press a key</Say></Gather>'),
      '/pressed': twiml('<Say>Thank you</Say><Redirect>/end</Redirect>'),
      '/end': twiml('<Play>https://example.com/bye.mp3</Play><Hangup/><Say>never</Say>'),
    };
    reply = ({ target }) => pages[target] ?? { status: 404 };
    await running
      .client()
      .incomingPhoneNumbers(NUMBERS.first.sid)
      .update({ voiceUrl: `${server.url}/start` });
    const result = await running.simulator.inboundCall({
      from: phone,
      to: from,
      input: [{ digits: '5' }],
    });
    expect(result).toMatchObject({
      status: 'completed',
      heard: ['Press a key', 'Thank you', 'https://example.com/bye.mp3'],
    });
    expect(
      server.received.map(({ target, form }) => [target, form.CallStatus, form.Digits]),
    ).toEqual([
      ['/start', 'ringing', undefined],
      ['/pressed', 'in-progress', '5'],
      ['/end', 'in-progress', undefined],
    ]);
    expect(await running.client().calls(result.sid).fetch()).toMatchObject({
      direction: 'inbound',
      from: phone,
      to: from,
    });
  });

  it('can be redirected and hung up while they last', async () => {
    const { simulator, client } = running;
    simulator.state.options.callDurationMs = 60_000;
    const { sid } = await client().calls.create({
      to: phone,
      from,
      twiml: '<Response><Say>one</Say></Response>',
    });
    const reached = async (status: string) => {
      while ((await client().calls(sid).fetch()).status !== status)
        await new Promise((resolve) => setTimeout(resolve, 5));
    };
    await reached('in-progress');
    await client().calls(sid).update({ twiml: '<Response><Say>two</Say></Response>' });
    const call = simulator.state.accounts.get(PRODUCTION.sid)?.calls.get(sid);
    while (call?.heard.length !== 2) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(call.heard).toEqual(['one', 'two']);
    expect(await client().calls(sid).update({ status: 'completed' })).toMatchObject({
      status: 'completed',
    });
    await expect(client().calls(sid).update({ twiml: '<Response/>' })).rejects.toMatchObject({
      code: 21220,
    });
    await simulator.settled();
  });

  it('to a number without a webhook fail with an alert', async () => {
    expect(await running.simulator.inboundCall({ from: phone, to: from })).toMatchObject({
      status: 'failed',
    });
    expect(await running.client().monitor.v1.alerts.list()).toMatchObject([{ errorCode: '11100' }]);
  });

  it('are listed newest first, by the filters', async () => {
    const { simulator, client } = running;
    const make = async (to: string) =>
      (await client().calls.create({ to, from, twiml: '<Response/>' })).sid;
    const sids = [await make(phone), await make('+15005501486'), await make(phone)];
    await simulator.settled();
    const listed = async (filter: object) =>
      (await client().calls.list(filter)).map(({ sid }) => sid);
    expect(await listed({})).toEqual(sids.toReversed());
    expect(await listed({ status: 'busy' })).toEqual([sids[1]]);
    expect(await listed({ to: phone })).toEqual([sids[2], sids[0]]);
    expect(await listed({ startTimeAfter: new Date(Date.now() + 86_400_000) })).toEqual([]);
  });

  it.each([
    ['an invalid callee', { to: '123', from, twiml: '<Response/>' }, 21211],
    ["somebody else's number", { to: phone, from: '+12025550199', twiml: '<Response/>' }, 21210],
    ['nothing to say', { to: phone, from }, 21205],
    ['test number 0003', { to: '+15005550003', from, twiml: '<Response/>' }, 21215],
  ])('with %s are refused', async (_name, call, code) => {
    await expect(running.client().calls.create(call)).rejects.toMatchObject({ code });
  });
});
