import { MESSAGING_SERVICE, NUMBERS, PRODUCTION, SUBACCOUNT } from '../../../sandbox/twilio/seed';
import { expectConformity, start } from './support';

describe('numbers, services and accounts', () => {
  let running: Awaited<ReturnType<typeof start>>;
  beforeEach(async () => (running = await start()));
  afterEach(async () => {
    await running.close();
    expectConformity(running.simulator);
  });

  it('numbers are listed, changed, released', async () => {
    const { client } = running;
    expect(
      (await client().incomingPhoneNumbers.list()).map(({ phoneNumber }) => phoneNumber).toSorted(),
    ).toEqual(Object.values(NUMBERS).map(({ phoneNumber }) => phoneNumber));
    const changed = await client()
      .incomingPhoneNumbers(NUMBERS.first.sid)
      .update({ smsUrl: 'https://example.com/sms', friendlyName: 'Desk', voiceMethod: 'GET' });
    expect(changed).toMatchObject({
      smsUrl: 'https://example.com/sms',
      friendlyName: 'Desk',
      voiceMethod: 'GET',
      smsMethod: 'POST',
    });
    expect(
      await client().incomingPhoneNumbers(NUMBERS.first.sid).update({ smsUrl: '' }),
    ).toMatchObject({ smsUrl: '' });
    expect(await client().incomingPhoneNumbers(NUMBERS.first.sid).remove()).toBe(true);
    await expect(client().incomingPhoneNumbers(NUMBERS.first.sid).fetch()).rejects.toMatchObject({
      code: 20404,
    });
  });

  it('numbers are bought by number or area code, each once', async () => {
    const { client } = running;
    const bought = await client().incomingPhoneNumbers.create({
      phoneNumber: '+12025550188',
      smsUrl: 'https://example.com/',
    });
    expect(bought).toMatchObject({
      phoneNumber: '+12025550188',
      smsUrl: 'https://example.com/',
      capabilities: { sms: true },
    });
    await expect(
      client().incomingPhoneNumbers.create({ phoneNumber: '+12025550188' }),
    ).rejects.toMatchObject({ code: 21422 });
    expect((await client().incomingPhoneNumbers.create({ areaCode: '415' })).phoneNumber).toMatch(
      /^\+1415\d{7}$/,
    );
    await expect(client().incomingPhoneNumbers.create({ areaCode: '533' })).rejects.toMatchObject({
      code: 21452,
    });
    await expect(
      client().incomingPhoneNumbers.create({ phoneNumber: '+15005550001' }),
    ).rejects.toMatchObject({ code: 21421 });
  });

  it('numbers enter and leave a messaging service', async () => {
    const { client } = running;
    const pool = client().messaging.v1.services(MESSAGING_SERVICE.sid).phoneNumbers;
    expect(await pool.create({ phoneNumberSid: NUMBERS.first.sid })).toMatchObject({
      phoneNumber: NUMBERS.first.phoneNumber,
    });
    await expect(pool.create({ phoneNumberSid: NUMBERS.first.sid })).rejects.toMatchObject({
      code: 21710,
    });
    expect(await pool.list()).toHaveLength(2);
    expect(await pool(NUMBERS.first.sid).remove()).toBe(true);
    expect(await pool.list()).toHaveLength(1);
  });

  it('messaging services are made, changed, deleted', async () => {
    const { client } = running;
    const made = await client().messaging.v1.services.create({
      friendlyName: 'Another',
      inboundRequestUrl: 'https://example.com/',
    });
    expect(made).toMatchObject({
      friendlyName: 'Another',
      inboundRequestUrl: 'https://example.com/',
      useInboundWebhookOnNumber: false,
    });
    expect(await client().messaging.v1.services.list()).toHaveLength(2);
    await client().messaging.v1.services(made.sid).update({ useInboundWebhookOnNumber: true });
    expect(await client().messaging.v1.services(made.sid).fetch()).toMatchObject({
      useInboundWebhookOnNumber: true,
    });
    expect(await client().messaging.v1.services(made.sid).remove()).toBe(true);
  });

  it('pages of the newer products are walked through `meta`', async () => {
    const { client, simulator } = running;
    for (const friendlyName of ['a', 'b', 'c', 'd'])
      await client().messaging.v1.services.create({ friendlyName });
    const names = (await client().messaging.v1.services.list({ pageSize: 2 })).map(
      ({ friendlyName }) => friendlyName,
    );
    expect(names).toEqual(['d', 'c', 'b', 'a', MESSAGING_SERVICE.friendlyName]);
    expect(simulator.requests.count('GET /v1/Services', 200)).toBe(3);
  });

  it('accounts: the main one, its subaccounts, new ones, closed ones', async () => {
    const { client } = running;
    expect((await client().api.v2010.accounts.list()).map(({ sid }) => sid)).toEqual([
      PRODUCTION.sid,
      SUBACCOUNT.sid,
    ]);
    const made = await client().api.v2010.accounts.create({ friendlyName: 'New' });
    expect(made).toMatchObject({
      friendlyName: 'New',
      ownerAccountSid: PRODUCTION.sid,
      status: 'active',
    });
    await client().api.v2010.accounts(made.sid).update({ status: 'closed' });
    expect(await client().api.v2010.accounts.list({ status: 'closed' })).toHaveLength(1);
    expect(await client().balance.fetch()).toMatchObject({ balance: '100.00', currency: 'USD' });
    await expect(client({ accountSid: SUBACCOUNT.sid }).balance.fetch()).rejects.toMatchObject({
      code: 20404,
    });
  });

  it('lookups say what is asked, and of an invalid number that it is', async () => {
    const { client, simulator } = running;
    expect(await client().lookups.v2.phoneNumbers('+12025550150').fetch()).toMatchObject({
      valid: true,
      countryCode: 'US',
      nationalFormat: '(202) 555-0150',
      lineTypeIntelligence: null,
    });
    simulator.state.lookups.set('+12025550150', { line_type_intelligence: { type: 'landline' } });
    expect(
      await client().lookups.v2.phoneNumbers('+12025550150').fetch({
        fields: 'line_type_intelligence,caller_name',
      }),
    ).toMatchObject({
      lineTypeIntelligence: { type: 'landline' },
      callerName: { callerType: 'CONSUMER' },
      simSwap: null,
    });
    expect(await client().lookups.v2.phoneNumbers('+1202555').fetch()).toMatchObject({
      valid: false,
      validationErrors: ['TOO_SHORT'],
    });
  });
});
