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
    const created = await client().messages.create({ to, from, body: 'Hello 👍' });
    expect(created).toMatchObject({ status: 'queued', to, from, numSegments: '1', direction: 'outbound-api', price: null });
    await simulator.settled();
    const fetched = await client().messages(created.sid).fetch();
    expect(fetched).toMatchObject({ status: 'delivered', price: '-0.00830', dateSent: expect.any(Date) });
    expectConformity(simulator);
  });

  it('of a messaging service show no sender until they are sent', async () => {
    const { simulator, client } = running;
    simulator.state.options.statusDelayMs = 60_000;
    const created = await client().messages.create({ to, messagingServiceSid: MESSAGING_SERVICE.sid, body: 'Hello' });
    expect(created).toMatchObject({ status: 'accepted', from: null, dateSent: null });
    const [listed] = await client().messages.list({ to });
    expect(listed).toMatchObject({ sid: created.sid, from: null, dateSent: null });
    expectConformity(simulator);
  });
});
