import { Agent, request } from 'undici';
import { NUMBERS, PRODUCTION } from '../../../sandbox/twilio/seed';
import { startTwilio, type TwilioSimulator } from '../../../sandbox/twilio/simulator';
import { start } from './support';
import { listenForWebhooks, twiml } from './webhookServer';

const phone = '+12025550150';

describe('the control address', () => {
  let running: Awaited<ReturnType<typeof start>>;
  beforeEach(async () => (running = await start()));
  afterEach(() => running.close());

  const call = async (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => {
    const response = await request(`${running.simulator.url}/_control/${path}`, {
      method,
      body: body && JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    });
    const text = await response.body.text();
    return text === '' ? response.statusCode : JSON.parse(text);
  };

  it('shows what happened', async () => {
    await running
      .client()
      .messages.create({ to: phone, from: NUMBERS.first.phoneNumber, body: 'Hello' });
    expect(await call('POST', 'settle')).toEqual({ settled: true });
    expect(await call('GET', 'status')).toMatchObject({
      requests: 1,
      violations: 0,
      callbacks: 0,
      connections: expect.any(Number),
    });
    expect(await call('GET', 'requests')).toMatchObject([
      {
        method: 'POST',
        auth: PRODUCTION.sid,
        accountSid: PRODUCTION.sid,
        status: 201,
        body: { Body: 'Hello', To: phone },
      },
    ]);
    expect(await call('GET', `accounts/${PRODUCTION.sid}/messages`)).toMatchObject([
      { body: 'Hello', status: 'delivered' },
    ]);
    expect(await call('DELETE', 'requests')).toBe(204);
    expect(await call('GET', 'status')).toMatchObject({ requests: 0 });
  });

  it('switches faults, options and fates', async () => {
    await call('POST', 'faults', { next: ['unavailable'] });
    await expect(running.client().messages.list()).rejects.toMatchObject({ status: 503 });
    await call('POST', 'options', { statusDelayMs: 3 });
    expect(running.simulator.state.options.statusDelayMs).toBe(3);
    await call('POST', 'fates', {
      [phone]: { message: { status: 'undelivered', errorCode: 30006 } },
    });
    const { sid } = await running
      .client()
      .messages.create({ to: phone, from: NUMBERS.first.phoneNumber, body: 'Hello' });
    await call('POST', 'settle');
    expect((await running.client().messages(sid).fetch()).errorCode).toBe(30006);
  });

  it('injects messages and calls', async () => {
    const server = await listenForWebhooks(() => twiml('<Message>Hi</Message><Say>Hi</Say>'));
    const number = running.client().incomingPhoneNumbers(NUMBERS.first.sid);
    await number.update({ smsUrl: server.url, voiceUrl: server.url });
    const message = await call('POST', 'inbound-message', {
      from: phone,
      to: NUMBERS.first.phoneNumber,
      body: 'Hello',
    });
    expect(message).toMatchObject({
      sid: expect.stringMatching(/^SM/),
      webhook: { status: 200 },
      replies: [expect.any(String)],
    });
    expect(
      await call('POST', 'inbound-call', { from: phone, to: NUMBERS.first.phoneNumber }),
    ).toMatchObject({ heard: ['Hi'] });
    await server.close();
  });

  it('says what is wrong with an injection', async () => {
    expect(
      await call('POST', 'inbound-message', { from: phone, to: '+12025550199', body: 'x' }),
    ).toMatchObject({ error: 'No account of the simulator holds the number +12025550199' });
  });
});

describe('over HTTPS', () => {
  let simulator: TwilioSimulator;
  beforeAll(async () => (simulator = await startTwilio({ https: true })));
  afterAll(() => simulator.close());

  it('answers those who trust its certificate', async () => {
    const dispatcher = new Agent({ connect: { ca: simulator.certificate } });
    const { statusCode } = await request(`${simulator.url}/_control/status`, { dispatcher });
    expect(statusCode).toBe(200);
    await dispatcher.close();
    await expect(request(`${simulator.url}/_control/status`)).rejects.toMatchObject({
      code: 'DEPTH_ZERO_SELF_SIGNED_CERT',
    });
  });
});
