import { validateRequest } from 'twilio/lib/webhooks/webhooks';
import { MESSAGING_SERVICE, NUMBERS, PRODUCTION } from '../../../sandbox/twilio/seed';
import { expectConformity, start } from './support';
import { listenForWebhooks, type WebhookReply } from './webhookServer';

const from = NUMBERS.first.phoneNumber;
const to = '+12025550150';

describe('status callbacks', () => {
  let running: Awaited<ReturnType<typeof start>>;
  let server: Awaited<ReturnType<typeof listenForWebhooks>>;
  let reply: WebhookReply;
  beforeEach(async () => {
    reply = { status: 204 };
    server = await listenForWebhooks(() => reply);
    running = await start();
  });
  afterEach(async () => {
    await running.close();
    await server.close();
  });

  it('tell each status after the first, signed, without the fragment', async () => {
    const { simulator, client } = running;
    const url = `${server.url}/hook?x=1`;
    const { sid } = await client().messages.create({
      to,
      from,
      body: 'Hello',
      statusCallback: `${url}#rc=2&rp=5xx`,
    });
    await simulator.settled();
    expect(server.received.map(({ form }) => form.MessageStatus).sort()).toEqual([
      'delivered',
      'sending',
      'sent',
    ]);
    for (const { headers, form, method, target } of server.received) {
      expect({ method, target, type: headers['content-type'] }).toEqual({
        method: 'POST',
        target: '/hook?x=1',
        type: 'application/x-www-form-urlencoded; charset=UTF-8',
      });
      expect(form).toMatchObject({
        MessageSid: sid,
        SmsSid: sid,
        AccountSid: PRODUCTION.sid,
        From: from,
        To: to,
        ApiVersion: '2010-04-01',
      });
      expect(headers['i-twilio-idempotency-token']).toMatch(/^[0-9a-f-]{36}$/);
      expect(
        validateRequest(PRODUCTION.authToken, String(headers['x-twilio-signature']), url, form),
      ).toBe(true);
    }
    expect(
      server.received.find(({ form }) => form.MessageStatus === 'delivered')?.form.RawDlrDoneDate,
    ).toMatch(/^\d{10}$/);
    expect(simulator.callbacks.total).toBe(3);
    expectConformity(simulator);
  });

  it('name the error of an undelivered message', async () => {
    const { simulator, client } = running;
    await client().messages.create({
      to: '+15005530003',
      from,
      body: 'Hello',
      statusCallback: server.url,
    });
    await simulator.settled();
    expect(
      server.received.find(({ form }) => form.MessageStatus === 'undelivered')?.form.ErrorCode,
    ).toBe('30003');
  });

  it('go to the messaging service where the message names none', async () => {
    const { simulator, client } = running;
    await client()
      .messaging.v1.services(MESSAGING_SERVICE.sid)
      .update({ statusCallback: server.url });
    await client().messages.create({
      to,
      messagingServiceSid: MESSAGING_SERVICE.sid,
      body: 'Hello',
    });
    await simulator.settled();
    expect(server.received.map(({ form }) => form.MessageStatus).sort()).toEqual([
      'delivered',
      'queued',
      'sending',
      'sent',
    ]);
    expect(server.received[0]?.form).toMatchObject({
      MessagingServiceSid: MESSAGING_SERVICE.sid,
      From: NUMBERS.pooled.phoneNumber,
    });
  });

  it.each([
    ['', 1],
    ['#rc=2&rp=5xx', 3],
    ['#rc=2&rp=4xx', 1],
    ['#rc=5&rp=all', 6],
    ['#rc=0&rp=all', 1],
  ])('refused with 503 are sent again as %s says: %d times in all', async (fragment, attempts) => {
    const { simulator, client } = running;
    reply = { status: 503 };
    await client().messages.create({
      to,
      from,
      body: 'Hello',
      statusCallback: server.url + fragment,
    });
    await simulator.settled();
    expect([...simulator.callbacks].map((callback) => callback.attempts.length)).toEqual([
      attempts,
      attempts,
      attempts,
    ]);
    const tokens = new Set(
      server.received.map(({ headers }) => headers['i-twilio-idempotency-token']),
    );
    expect(tokens.size).toBe(3);
  });

  it('that find nobody are tried twice and become an alert', async () => {
    const { simulator, client } = running;
    await server.close();
    const { sid } = await client().messages.create({
      to,
      from,
      body: 'Hello',
      statusCallback: server.url,
    });
    await simulator.settled();
    expect([...simulator.callbacks][0]?.attempts).toHaveLength(2);
    const [alert] = await client().monitor.v1.alerts.list({ limit: 1 });
    expect(alert).toMatchObject({ errorCode: '11205', resourceSid: sid, requestUrl: server.url });
    expectConformity(simulator);
  });

  it('can be signed without the port', async () => {
    const { simulator, client } = running;
    simulator.state.options.signWithoutPort = true;
    await client().messages.create({
      to,
      from,
      body: 'Hello',
      statusCallback: `${server.url}/hook`,
    });
    await simulator.settled();
    const { headers, form } = server.first();
    expect(
      validateRequest(
        PRODUCTION.authToken,
        String(headers['x-twilio-signature']),
        'http://127.0.0.1/hook',
        form,
      ),
    ).toBe(true);
  });
});
