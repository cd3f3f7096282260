import { MESSAGING_SERVICE, NUMBERS } from '../../../sandbox/twilio/seed';
import { expectConformity, start } from './support';

const from = NUMBERS.first.phoneNumber;
const to = '+12025550150';

describe('messages', () => {
  let running: Awaited<ReturnType<typeof start>>;
  beforeEach(async () => (running = await start()));
  afterEach(() => running.close());

  it('are queued, then sent and delivered', async () => {
    const { simulator, client } = running;
    const created = await client().messages.create({
      to,
      from,
      body: 'Hello 👍',
      mediaUrl: ['https://example.com/a.png'],
    });
    expect(created).toMatchObject({
      status: 'queued',
      to,
      from,
      numSegments: '1',
      numMedia: '1',
      direction: 'outbound-api',
      price: null,
    });
    expect(created.sid).toMatch(/^MM[0-9a-f]{32}$/);
    await simulator.settled();
    const fetched = await client().messages(created.sid).fetch();
    expect(fetched).toMatchObject({
      status: 'delivered',
      price: '-0.00830',
      dateSent: expect.any(Date),
    });
    expectConformity(simulator);
  });

  it('of a messaging service show no sender until they are sent', async () => {
    const { simulator, client } = running;
    simulator.state.options.statusDelayMs = 60_000;
    const created = await client().messages.create({
      to,
      messagingServiceSid: MESSAGING_SERVICE.sid,
      body: 'Hello',
    });
    expect(created).toMatchObject({ status: 'accepted', from: null, dateSent: null });
    const [listed] = await client().messages.list({ to });
    expect(listed).toMatchObject({ sid: created.sid, from: null, dateSent: null });
    expectConformity(simulator);
  });

  it('of a messaging service come from its pool once they are sent', async () => {
    const { simulator, client } = running;
    const { sid } = await client().messages.create({
      to,
      messagingServiceSid: MESSAGING_SERVICE.sid,
      body: 'Hello',
    });
    await simulator.settled();
    expect(await client().messages(sid).fetch()).toMatchObject({
      from: NUMBERS.pooled.phoneNumber,
      status: 'delivered',
    });
  });

  it('scheduled ones wait, and can be cancelled', async () => {
    const { simulator, client } = running;
    const created = await client().messages.create({
      to,
      messagingServiceSid: MESSAGING_SERVICE.sid,
      body: 'Later',
      scheduleType: 'fixed',
      sendAt: new Date(Date.now() + 3_600_000),
    });
    expect(created.status).toBe('scheduled');
    await simulator.settled();
    expect(await client().messages(created.sid).update({ status: 'canceled' })).toMatchObject({
      status: 'canceled',
    });
    expectConformity(simulator);
  });

  it('can be redacted and deleted once they are finished', async () => {
    const { simulator, client } = running;
    const { sid } = await client().messages.create({ to, from, body: 'secret' });
    await simulator.settled();
    expect(await client().messages(sid).update({ body: '' })).toMatchObject({ body: '' });
    expect(await client().messages(sid).remove()).toBe(true);
    await expect(client().messages(sid).fetch()).rejects.toMatchObject({
      code: 20404,
      status: 404,
    });
    expectConformity(simulator);
  });

  it('cannot be deleted while they are on their way', async () => {
    const { simulator, client } = running;
    simulator.state.options.statusDelayMs = 60_000;
    const { sid } = await client().messages.create({ to, from, body: 'Hello' });
    await expect(client().messages(sid).remove()).rejects.toMatchObject({
      code: 20009,
      status: 409,
    });
  });

  it.each([
    ['+15005530003', 'undelivered', 30003],
    ['+15005530001', 'failed', 30001],
    ['+15005563016', 'undelivered', 63016],
  ])('to %s end as %s', async (recipient, status, errorCode) => {
    const { simulator, client } = running;
    const { sid } = await client().messages.create({ to: recipient, from, body: 'Hello' });
    await simulator.settled();
    expect(await client().messages(sid).fetch()).toMatchObject({ status, errorCode });
    expectConformity(simulator);
  });

  it('end as the test says', async () => {
    const { simulator, client } = running;
    simulator.state.fates.set(to, { message: { status: 'undelivered', errorCode: 30007 } });
    const { sid } = await client().messages.create({ to, from, body: 'Hello' });
    await simulator.settled();
    expect(await client().messages(sid).fetch()).toMatchObject({
      status: 'undelivered',
      errorCode: 30007,
    });
  });

  const soon = new Date(Date.now() + 60_000);
  it.each([
    ['no sender', { to, body: 'x' }, 21603],
    ['no content', { to, from }, 21602],
    ['a text over 1600 characters', { to, from, body: 'x'.repeat(1601) }, 21617],
    [
      'eleven media',
      { to, from, mediaUrl: Array.from({ length: 11 }, () => 'https://example.com/a.png') },
      21623,
    ],
    ['a broken media address', { to, from, mediaUrl: ['nowhere'] }, 21620],
    ['an invalid recipient', { to: '12 34', from, body: 'x' }, 21211],
    ['a sender of somebody else', { to, from: '+12025550199', body: 'x' }, 21606],
    ['a sender without SMS', { to, from: NUMBERS.voiceOnly.phoneNumber, body: 'x' }, 21606],
    ['an unknown service', { to, messagingServiceSid: `MG${'f'.repeat(32)}`, body: 'x' }, 21705],
    [
      'a sender outside the pool',
      { to, from, messagingServiceSid: MESSAGING_SERVICE.sid, body: 'x' },
      21606,
    ],
    [
      'a schedule without a service',
      { to, from, body: 'x', scheduleType: 'fixed' as const, sendAt: soon },
      35118,
    ],
    [
      'a schedule without a time',
      { to, messagingServiceSid: MESSAGING_SERVICE.sid, body: 'x', scheduleType: 'fixed' as const },
      35111,
    ],
    [
      'a schedule in a minute',
      {
        to,
        messagingServiceSid: MESSAGING_SERVICE.sid,
        body: 'x',
        scheduleType: 'fixed' as const,
        sendAt: soon,
      },
      35114,
    ],
    ['variables without a template', { to, from, body: 'x', contentVariables: '{}' }, 21656],
    [
      'a callback host with an underscore',
      { to, from, body: 'x', statusCallback: 'https://my_host.example.com/' },
      21609,
    ],
    ['test number 0001 as recipient', { to: '+15005550001', from, body: 'x' }, 21211],
    ['test number 0004 as recipient', { to: '+15005550004', from, body: 'x' }, 21610],
    ['test number 0007 as sender', { to, from: '+15005550007', body: 'x' }, 21606],
  ])('with %s are refused', async (_name, message, code) => {
    const { simulator, client } = running;
    await expect(client().messages.create(message)).rejects.toMatchObject({
      code,
      moreInfo: `https://www.twilio.com/docs/errors/${code}`,
    });
    expectConformity(simulator);
  });
});
