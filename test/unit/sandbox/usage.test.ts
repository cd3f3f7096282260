import { NUMBERS, PRODUCTION } from '../../../sandbox/twilio/seed';
import { expectConformity, start } from './support';
import { listenForWebhooks } from './webhookServer';

const DAY_MS = 86_400_000;
const day = (offset: number) => new Date(Date.now() + offset * DAY_MS).toISOString().slice(0, 10);

describe('usage', () => {
  let running: Awaited<ReturnType<typeof start>>;
  beforeEach(async () => {
    running = await start();
    running.simulator.state.accounts
      .get(PRODUCTION.sid)
      ?.usage.push(
        { day: day(-1), category: 'sms-outbound', count: 10, price: 0.08 },
        { day: day(-2), category: 'sms-outbound', count: 20, price: 0.16 },
      );
  });
  afterEach(async () => {
    await running.close();
    expectConformity(running.simulator);
  });

  it('is what was recorded and what was done', async () => {
    const { simulator, client } = running;
    await client().messages.create({
      to: '+12025550150',
      from: NUMBERS.first.phoneNumber,
      body: 'Hello',
    });
    await simulator.settled();
    const { records } = client().usage;
    const category = 'sms-outbound';
    expect(await records.list({ category })).toMatchObject([
      { count: '31', price: '0.24830', countUnit: 'messages' },
    ]);
    expect((await records.daily.list({ category })).map(({ count }) => count)).toEqual([
      '20',
      '10',
      '1',
    ]);
    expect(await records.yesterday.list({ category })).toMatchObject([{ count: '10' }]);
    expect(await records.today.list({ category: 'totalprice' })).toMatchObject([
      { price: '0.00830' },
    ]);
    expect(
      (await records.daily.list({ category, startDate: new Date(Date.now() - DAY_MS) })).map(
        ({ count }) => count,
      ),
    ).toEqual(['10', '1']);
  });

  it('triggers call back when they fire', async () => {
    const server = await listenForWebhooks();
    const { client, simulator } = running;
    const trigger = await client().usage.triggers.create({
      callbackUrl: server.url,
      triggerValue: '50',
      usageCategory: 'totalprice',
      triggerBy: 'price',
    });
    expect(trigger).toMatchObject({ currentValue: '0', dateFired: null, triggerBy: 'price' });
    await simulator.fireUsageTrigger(trigger.sid, '50.5');
    expect(server.first().form).toMatchObject({
      UsageTriggerSid: trigger.sid,
      CurrentValue: '50.5',
      TriggerValue: '50',
      UsageCategory: 'totalprice',
    });
    expect(await client().usage.triggers(trigger.sid).fetch()).toMatchObject({
      currentValue: '50.5',
      dateFired: expect.any(Date),
    });
    await server.close();
  });
});
