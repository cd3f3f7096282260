import { CONTENT_TEMPLATE, NUMBERS } from '../../../sandbox/twilio/seed';
import { expectConformity, start } from './support';

const from = NUMBERS.first.phoneNumber;

describe('the list of messages', () => {
  let running: Awaited<ReturnType<typeof start>>;
  beforeEach(async () => (running = await start()));
  afterEach(() => running.close());

  const send = async (count: number, to: string) => {
    const sids: string[] = [];
    for (let index = 0; index < count; index += 1) {
      sids.push(
        (await running.client().messages.create({ to, from, body: `message ${index}` })).sid,
      );
    }
    await running.simulator.settled();
    return sids;
  };

  it('is walked page by page, newest first, each once', async () => {
    const { simulator, client } = running;
    const sids = await send(7, '+12025550150');
    const listed = await client().messages.list({ pageSize: 3 });
    expect(listed.map(({ sid }) => sid)).toEqual(sids.toReversed());
    expect(
      simulator.requests.count('GET /2010-04-01/Accounts/{AccountSid}/Messages.json', 200),
    ).toBe(3);
    expectConformity(simulator);
  });

  it('keeps its place when messages are added between two pages', async () => {
    const { client } = running;
    const sids = await send(4, '+12025550150');
    const first = await client().messages.page({ pageSize: 2 });
    await send(3, '+12025550150');
    const second = await first.nextPage();
    expect(second?.instances.map(({ sid }) => sid)).toEqual([sids[1], sids[0]]);
  });

  it('is filtered by recipient, sender and day', async () => {
    const { simulator, client } = running;
    const [sid] = await send(1, '+12025550151');
    await send(2, '+12025550152');
    const today = new Date();
    const tomorrow = new Date(Date.now() + 86_400_000);
    const sidsOf = async (filter: Parameters<ReturnType<typeof client>['messages']['list']>[0]) =>
      (await client().messages.list(filter)).map((message) => message.sid);
    expect(await sidsOf({ to: '+12025550151' })).toEqual([sid]);
    expect(await sidsOf({ from: NUMBERS.second.phoneNumber })).toEqual([]);
    expect(await sidsOf({ to: '+12025550151', dateSentAfter: today })).toEqual([sid]);
    expect(await sidsOf({ to: '+12025550151', dateSentAfter: tomorrow })).toEqual([]);
    expect(await sidsOf({ to: '+12025550151', dateSentBefore: today, from })).toEqual([sid]);
    expect(await sidsOf({ dateSent: tomorrow })).toEqual([]);
    expectConformity(simulator);
  });

  it('is found by an address with a channel, or not, as chosen', async () => {
    const { simulator, client } = running;
    const to = 'whatsapp:+12025550150';
    const contentSid = CONTENT_TEMPLATE.sid;
    const { sid } = await client().messages.create({ to, from: `whatsapp:${from}`, contentSid });
    const sidsTo = async (address?: string) =>
      (await client().messages.list({ to: address })).map((message) => message.sid);
    expect(await sidsTo(to)).toEqual([sid]);
    simulator.state.options.filterTakesChannels = false;
    expect(await sidsTo(to)).toEqual([]);
    expect(await sidsTo()).toEqual([sid]);
    const [plain] = await send(1, '+12025550150');
    expect(await sidsTo('+12025550150')).toEqual([plain]);
    expectConformity(simulator);
  });

  it("is dated by the simulator's clock, as is the answer itself", async () => {
    const { simulator, client } = running;
    simulator.state.options.clockAheadMs = 5 * 3_600_000;
    await send(1, '+12025550150');
    const { body, headers } = await client().messages.pageWithHttpInfo({ pageSize: 1 });
    const ahead = (date: unknown) =>
      Math.round((new Date(String(date)).getTime() - Date.now()) / 60_000);
    expect(ahead(headers.date)).toBe(300);
    expect(ahead(body.instances[0]?.dateCreated)).toBe(300);
    expect(ahead(body.instances[0]?.dateSent)).toBe(300);
  });

  it('lags behind, while a fetch finds a message at once', async () => {
    const { simulator, client } = running;
    simulator.state.options.listLagMs = 60_000;
    const [sid] = await send(1, '+12025550150');
    expect(await client().messages.list()).toEqual([]);
    expect(
      (
        await client()
          .messages(sid ?? '')
          .fetch()
      ).sid,
    ).toBe(sid);
    simulator.state.options.listLagMs = 0;
    expect((await client().messages.list()).map((message) => message.sid)).toEqual([sid]);
  });

  it('leaves out messages that are not sent yet when a day is asked for', async () => {
    const { simulator, client } = running;
    simulator.state.options.statusDelayMs = 60_000;
    await client().messages.create({ to: '+12025550150', from, body: 'queued' });
    expect(await client().messages.list({ dateSentAfter: new Date(0) })).toEqual([]);
    expect(await client().messages.list()).toHaveLength(1);
  });
});
