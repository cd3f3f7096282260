import { NUMBERS, PRODUCTION } from '../../../sandbox/twilio/seed';
import { expectConformity, start } from './support';

describe('operations without behaviour of their own', () => {
  let running: Awaited<ReturnType<typeof start>>;
  beforeEach(async () => (running = await start()));
  afterEach(async () => {
    await running.close();
    expectConformity(running.simulator);
  });

  it('keep what is created: found, listed, filtered, changed, deleted', async () => {
    const { applications } = running.client();
    const made = await applications.create({
      friendlyName: 'Desk',
      voiceUrl: 'https://example.com/voice',
    });
    expect(made).toMatchObject({
      friendlyName: 'Desk',
      voiceUrl: 'https://example.com/voice',
      accountSid: PRODUCTION.sid,
    });
    expect(made.uri).toContain(made.sid);
    await applications.create({ friendlyName: 'Door' });
    expect((await applications.list()).map(({ friendlyName }) => friendlyName)).toEqual([
      'Door',
      'Desk',
    ]);
    expect((await applications.list({ friendlyName: 'Desk' })).map(({ sid }) => sid)).toEqual([
      made.sid,
    ]);
    expect(await applications(made.sid).update({ friendlyName: 'Hall' })).toMatchObject({
      friendlyName: 'Hall',
    });
    expect(await applications(made.sid).fetch()).toMatchObject({ friendlyName: 'Hall' });
    expect(await applications(made.sid).remove()).toBe(true);
    await expect(applications(made.sid).fetch()).rejects.toMatchObject({
      code: 20404,
      status: 404,
    });
  });

  it('keep collections of different parents and accounts apart', async () => {
    const { verify } = running.client();
    const [one, other] = [
      await verify.v2.services.create({ friendlyName: 'one' }),
      await verify.v2.services.create({ friendlyName: 'other' }),
    ];
    await verify.v2.services(one.sid).rateLimits.create({ uniqueName: 'ip' });
    expect(await verify.v2.services(one.sid).rateLimits.list()).toMatchObject([
      { uniqueName: 'ip', serviceSid: one.sid },
    ]);
    expect(await verify.v2.services(other.sid).rateLimits.list()).toEqual([]);
  });

  it("answer what can only be read with the document's example, for the SIDs that were asked", async () => {
    const { client } = running;
    const { sid } = await client().calls.create({
      to: '+12025550150',
      from: NUMBERS.first.phoneNumber,
      twiml: '<Response/>',
    });
    expect(await client().insights.v1.calls(sid).summary().fetch()).toMatchObject({
      callSid: sid,
      accountSid: PRODUCTION.sid,
    });
    expect(await client().pricing.v1.phoneNumbers.countries('US').fetch()).toMatchObject({
      isoCountry: 'US',
    });
    await running.simulator.settled();
  });

  it('give feedback, which has no list and no SID', async () => {
    const { client } = running;
    const { sid } = await client().messages.create({
      to: '+12025550150',
      from: NUMBERS.first.phoneNumber,
      body: 'Hello',
    });
    expect(await client().messages(sid).feedback.create({ outcome: 'confirmed' })).toMatchObject({
      messageSid: sid,
      outcome: 'confirmed',
    });
    await running.simulator.settled();
  });
});
