import { NUMBERS, PRODUCTION } from '../../../sandbox/twilio/seed';
import { startTwilio, type TwilioSimulator } from '../../../sandbox/twilio/simulator';
import { addressForms } from '../../../lib/twilio/channelAddress';
import { twilioFor } from '../../../lib/twilio/client';
import { closePools } from '../../../lib/twilio/pools';
import { reconcileCall, reconcileMessage } from '../../../lib/twilio/reconcile';
import { accountAt } from './server';

const hourMs = 3_600_000;
const from = NUMBERS.first.phoneNumber;

/** The whole way: the simulator's own clock, filter and lag, its documents of the API. */
describe('a look-up at the simulator', () => {
  let simulator: TwilioSimulator;
  beforeEach(async () => (simulator = await startTwilio({ listLagMs: 0, statusDelayMs: 60_000 })));
  afterEach(async () => {
    await closePools();
    await simulator.close();
    expect(simulator.violations).toEqual([]);
  });

  const clientOf = async () => {
    const { sid: accountSid, authToken } = PRODUCTION;
    return twilioFor(accountAt(`${simulator.url}/{product}`, { accountSid, authToken }));
  };
  const lostTo = (to: string, ageMs = 1000) => ({
    forms: addressForms(to),
    ageMilliseconds: () => ageMs,
    claimed: async () => await Promise.resolve(new Set<string>()),
  });

  it.each([-5, 0, 5])('finds it with clocks %i hours apart', async (hours) => {
    simulator.state.options.clockAheadMs = hours * hourMs;
    const client = await clientOf();
    const to = '+12025550150';
    const older = await client.messages.create({ to, from, body: 'Hello' });
    // An hour passes, by Twilio's clock; ours shows that only by the age.
    simulator.state.options.clockAheadMs += hourMs;
    const lost = { ...lostTo(to), body: 'Hello' };
    const options = { waitsSeconds: [0] };
    expect(await reconcileMessage(client, lost, options)).toEqual({ verdict: 'notSent' });
    const { sid } = await client.messages.create({ to, from, body: 'Hello' });
    expect(sid).not.toBe(older.sid);
    expect(await reconcileMessage(client, lost, options)).toMatchObject({ found: { sid } });
    const both = { ...lostTo(to, hourMs + 1000), body: 'Hello' };
    expect(await reconcileMessage(client, both, options)).toMatchObject({
      reason: expect.stringContaining('look the same'),
    });
  });

  it.each([true, false])(
    'finds a WhatsApp message, though the filter takes channels: %s',
    async (filterTakesChannels) => {
      Object.assign(simulator.state.options, { filterTakesChannels, clockAheadMs: -3 * hourMs });
      const client = await clientOf();
      const to = 'whatsapp:+12025550150';
      const lost = { ...lostTo(to), body: 'Hello' };
      await client.messages.create({ to: '+12025550151', from, body: 'Hello' });
      const message = { to, from: `whatsapp:${from}`, body: 'Hello' };
      const options = { waitsSeconds: [] };
      expect(await reconcileMessage(client, lost, options)).toEqual({ verdict: 'notSent' });
      const { sid } = await client.messages.create(message);
      expect(await reconcileMessage(client, lost, options)).toMatchObject({ found: { sid } });
      await client.messages.create(message);
      expect(await reconcileMessage(client, lost, options)).toMatchObject({ verdict: 'unknown' });
    },
  );

  it('finds one that the list shows late', async () => {
    simulator.state.options.listLagMs = 300;
    const client = await clientOf();
    const to = '+12025550150';
    const { sid } = await client.messages.create({ to, from, body: 'Hello' });
    const lost = { ...lostTo(to), body: 'Hello' };
    expect(await reconcileMessage(client, lost, { waitsSeconds: [] })).toEqual({
      verdict: 'notSent',
    });
    expect(await reconcileMessage(client, lost, { waitsSeconds: [0.4] })).toMatchObject({
      found: { sid },
    });
  });

  it.each(['+12025550150', 'client:anna'])('finds a call to %s', async (to) => {
    simulator.state.options.clockAheadMs = 4 * hourMs;
    const client = await clientOf();
    const lost = { ...lostTo(to), from };
    const options = { waitsSeconds: [] };
    expect(await reconcileCall(client, lost, options)).toEqual({ verdict: 'notSent' });
    const { sid } = await client.calls.create({ to, from, twiml: '<Response/>' });
    expect(await reconcileCall(client, lost, options)).toMatchObject({ found: { sid } });
  });
});
