import { PRODUCTION } from '../../../sandbox/twilio/seed';
import { stage } from './stage';

let set: Awaited<ReturnType<typeof stage>>;
beforeEach(async () => (set = await stage()));
afterEach(async () => {
  expect(set.simulator.violations).toEqual([]);
  await set.close();
});

const table = (path: string) => set.simulator.state.accounts.get(PRODUCTION.sid)!.table(path).all;
const rows = async () => set.ledger.registrations.find({});

describe('a usage trigger', () => {
  const parameters = {
    source: 'usageTrigger',
    events: ['usageThreshold'],
    usageCategory: 'totalprice',
    usageTriggerBy: 'price',
    usageTriggerValue: '50',
    usageRecurring: 'daily',
  };
  const usageTriggers = () => table(`api/2010-04-01/Accounts/${PRODUCTION.sid}/Usage/Triggers`);

  it('is made once, made anew when the threshold changes, and removed at the end', async () => {
    const trigger = set.trigger({ parameters });
    await trigger.activate('production');
    await trigger.activate('production');
    await trigger.run('create', 'production');
    expect(usageTriggers()).toMatchObject([
      {
        callback_url: trigger.urlAtTwilio('production'),
        usage_category: 'totalprice',
        trigger_by: 'price',
        trigger_value: '50',
        recurring: 'daily',
      },
    ]);
    trigger.change({ parameters: { ...parameters, usageTriggerValue: '100' } });
    await trigger.activate('production');
    expect(usageTriggers()).toMatchObject([{ trigger_value: '100' }]);
    await trigger.deactivate('production');
    expect([usageTriggers(), await rows()]).toEqual([[], []]);
  });

  it('is refused without a threshold', async () => {
    const trigger = set.trigger({ parameters: { ...parameters, usageTriggerValue: 'much' } });
    await expect(trigger.activate('production')).rejects.toThrow(
      'Trigger Value "much" is not a threshold',
    );
  });
});

describe('Event Streams', () => {
  const parameters = {
    source: 'eventStreams',
    events: ['eventStream'],
    eventTypes: ['com.twilio.messaging.message.delivered'],
  };
  const sinks = () => table('events/v1/Sinks');
  const subscriptions = () => table('events/v1/Subscriptions');
  /** The simulator does not turn a new subscription's types into resources of their own. */
  const subscribe = (...types: string[]) => {
    const subscription_sid = String(subscriptions()[0]!.sid);
    const events = set.simulator.state.accounts
      .get(PRODUCTION.sid)!
      .table(`events/v1/Subscriptions/${subscription_sid}/SubscribedEvents`);
    for (const type of types) {
      events.add(type, {
        type,
        schema_version: 1,
        subscription_sid,
        account_sid: PRODUCTION.sid,
        url: `https://events.twilio.com/v1/Subscriptions/${subscription_sid}/SubscribedEvents/${type}`,
      });
    }
  };

  it('get one sink and one subscription, found again by their description', async () => {
    const trigger = set.trigger({ parameters });
    for (let time = 0; time < 3; time += 1) await trigger.run('create', 'production');
    expect(sinks()).toHaveLength(1);
    expect(subscriptions()).toMatchObject([
      {
        sink_sid: sinks()[0]!.sid,
        description: `Twilio Ops Trigger at ${trigger.url('production')}`,
      },
    ]);
    expect(await trigger.run('checkExists', 'production')).toBe(true);
  });

  it('follow changed event types', async () => {
    const trigger = set.trigger({ parameters });
    await trigger.activate('production');
    const { sid } = subscriptions()[0]!;
    subscribe('com.twilio.messaging.message.delivered', 'com.twilio.messaging.message.sent');
    trigger.change({
      parameters: {
        ...parameters,
        eventTypes: ['com.twilio.messaging.message.failed', 'com.twilio.messaging.message.sent'],
      },
    });
    set.simulator.requests.clear();
    await trigger.activate('production');
    expect(subscriptions()).toMatchObject([{ sid }]);
    const changes = set.simulator.requests.all.filter(({ method }) => method !== 'GET');
    expect(changes).toMatchObject([
      { method: 'POST', body: { Type: 'com.twilio.messaging.message.failed' } },
      {
        method: 'DELETE',
        path: expect.stringContaining('/SubscribedEvents/com.twilio.messaging.message.delivered'),
      },
    ]);
  });

  it('go with the workflow: the subscription, then the sink', async () => {
    const trigger = set.trigger({ parameters });
    await trigger.activate('production');
    await trigger.deactivate('production');
    expect([sinks(), subscriptions(), await rows()]).toEqual([[], [], []]);
    const removals = set.simulator.requests.all
      .filter(({ method }) => method === 'DELETE')
      .map(({ path }) => path);
    expect(removals).toEqual([
      expect.stringContaining('/Subscriptions/'),
      expect.stringContaining('/Sinks/'),
    ]);
  });

  it('leave the sinks of others alone', async () => {
    const first = set.trigger({ parameters, workflowId: 'first' });
    const second = set.trigger({ parameters, workflowId: 'second' });
    await first.activate('production');
    await second.activate('production');
    await first.deactivate('production');
    expect(sinks()).toMatchObject([{ description: expect.stringContaining('/second/') }]);
  });

  it('are found among many of others, on whichever page they are', async () => {
    const others = set.simulator.state.accounts.get(PRODUCTION.sid)!.table('events/v1/Sinks');
    const add = (from: number, to: number) => {
      for (let index = from; index < to; index += 1) {
        const sid = `DG${String(index).padStart(32, '0')}`;
        others.add(sid, {
          ...others.all[0],
          sid,
          description: `Of somebody else, ${index}`,
          url: `https://events.twilio.com/v1/Sinks/${sid}`,
        });
      }
    };
    const trigger = set.trigger({ parameters });
    await trigger.activate('production');
    add(0, 250);
    expect(await trigger.run('checkExists', 'production')).toBe(true);
    await trigger.run('create', 'production');
    expect(sinks()).toHaveLength(251);
    await trigger.deactivate('production');
    expect(sinks()).toHaveLength(250);
    // Made before all the others, and now after them: on the first page once, on the last one once.
    await trigger.activate('production');
    expect(await trigger.run('checkExists', 'production')).toBe(true);
    await trigger.run('create', 'production');
    expect(sinks()).toHaveLength(251);
    await trigger.deactivate('production');
    expect(
      sinks().every(({ description }) => String(description).startsWith('Of somebody else')),
    ).toBe(true);
  });

  it('say what could not be removed, and are removed by the next try', async () => {
    const trigger = set.trigger({ parameters });
    await trigger.activate('production');
    set.simulator.faults.unavailable = 1;
    await expect(trigger.deactivate('production')).rejects.toThrow(
      'Not everything at Twilio could be put back',
    );
    set.simulator.faults.unavailable = 0;
    expect(sinks()).toHaveLength(1);
    await trigger.deactivate('production');
    expect([sinks(), subscriptions(), await rows()]).toEqual([[], [], []]);
  });

  it('move to another webhook URL of n8n', async () => {
    const trigger = set.trigger({ parameters });
    await trigger.activate('production');
    trigger.change({ base: 'https://new.example.com' });
    await trigger.activate('production');
    expect(sinks()).toMatchObject([
      { description: expect.stringContaining('https://new.example.com/') },
    ]);
    await trigger.deactivate('production');
    expect(sinks()).toEqual([]);
  });

  it('are refused without an event that comes this way', async () => {
    const by = (changes: object) =>
      set.trigger({ parameters: { ...parameters, ...changes } }).activate('production');
    await expect(by({ eventTypes: [] })).rejects.toThrow('Event Types is empty');
    await expect(by({ events: ['inboundCall'] })).rejects.toThrow(
      'has nothing that comes from Event Streams',
    );
  });
});
