import { CAMPAIGN, MESSAGING_SERVICE, NUMBERS, PRODUCTION } from '../../../sandbox/twilio/seed';
import { expectConformity, start } from './support';
import { listenForWebhooks } from './webhookServer';

describe('other products', () => {
  let running: Awaited<ReturnType<typeof start>>;
  beforeEach(async () => (running = await start()));
  afterEach(async () => {
    await running.close();
    expectConformity(running.simulator);
  });

  it('intelligence: a recording is transcribed, and the service told', async () => {
    const server = await listenForWebhooks();
    const { client, simulator } = running;
    const { intelligence } = client();
    const service = await intelligence.v2.services.create({
      uniqueName: 'clinic',
      webhookUrl: server.url,
    });
    const transcript = await intelligence.v2.transcripts.create({
      serviceSid: service.sid,
      channel: { media_properties: { source_sid: `RE${'1'.repeat(32)}` } },
      customerKey: 'case-1',
    });
    expect(transcript).toMatchObject({
      status: 'queued',
      customerKey: 'case-1',
      serviceSid: service.sid,
    });
    await simulator.settled();
    expect(await intelligence.v2.transcripts(transcript.sid).fetch()).toMatchObject({
      status: 'completed',
    });
    expect(await intelligence.v2.transcripts(transcript.sid).sentences.list()).toHaveLength(2);
    expect(await intelligence.v2.transcripts(transcript.sid).operatorResults.list()).toMatchObject([
      { name: 'Summary' },
    ]);
    expect(JSON.parse(server.first().raw)).toMatchObject({
      transcript_sid: transcript.sid,
      customer_key: 'case-1',
    });
    expect(await intelligence.v2.transcripts(transcript.sid).remove()).toBe(true);
    await server.close();
  });

  it('studio: an execution is active, then ends', async () => {
    const { client, simulator } = running;
    const { executions } = client().studio.v2.flows(`FW${'1'.repeat(32)}`);
    const made = await executions.create({
      to: '+12025550150',
      from: NUMBERS.first.phoneNumber,
      parameters: { name: 'Ann' },
    });
    expect(made).toMatchObject({ status: 'active', contactChannelAddress: '+12025550150' });
    await simulator.settled();
    expect(await executions.list()).toMatchObject([{ sid: made.sid, status: 'ended' }]);
  });

  it('conversations: participants, messages, an end', async () => {
    const { conversations } = running.client().conversations.v1;
    const { sid } = await conversations.create({ friendlyName: 'Ann', uniqueName: 'ann' });
    const conversation = conversations(sid);
    expect(
      await conversation.participants.create({
        'messagingBinding.address': '+12025550150',
        'messagingBinding.proxyAddress': NUMBERS.first.phoneNumber,
      }),
    ).toMatchObject({
      messagingBinding: { type: 'sms', address: '+12025550150' },
      conversationSid: sid,
      identity: null,
    });
    await expect(
      conversation.participants.create({ 'messagingBinding.address': '+12025550150' }),
    ).rejects.toMatchObject({ status: 409 });
    expect(await conversation.messages.create({ author: 'desk', body: 'Hello' })).toMatchObject({
      index: 0,
      body: 'Hello',
    });
    expect(await conversation.messages.create({ body: 'Again' })).toMatchObject({
      index: 1,
      author: 'system',
    });
    expect(await conversations('ann').update({ state: 'closed' })).toMatchObject({
      state: 'closed',
    });
    await expect(conversation.messages.create({ body: 'Late' })).rejects.toMatchObject({
      status: 409,
    });
    await expect(conversations.create({ uniqueName: 'ann' })).rejects.toMatchObject({
      status: 409,
    });
  });

  it('numbers on sale: by area code and pattern, none twice, none where there is none', async () => {
    const { client } = running;
    const us = client().availablePhoneNumbers('US');
    const [first] = await us.local.list({ areaCode: 415, limit: 3 });
    expect(first).toMatchObject({
      phoneNumber: expect.stringMatching(/^\+1415/),
      isoCountry: 'US',
      capabilities: { sms: true },
    });
    await client().incomingPhoneNumbers.create({ phoneNumber: first?.phoneNumber });
    expect((await us.local.list({ areaCode: 415, limit: 1 }))[0]?.phoneNumber).not.toBe(
      first?.phoneNumber,
    );
    expect(await us.local.list({ areaCode: 533 })).toEqual([]);
    expect(
      (await us.tollFree.list({ contains: '8885550*7', limit: 5 })).every(({ phoneNumber }) =>
        /^\+18885550\d7/.test(phoneNumber),
      ),
    ).toBe(true);
    await expect(us.mobile.list()).rejects.toMatchObject({ code: 20404 });
    await expect(client().availablePhoneNumbers('ZZ').local.list()).rejects.toMatchObject({
      code: 20404,
    });
    expect(
      (await client().availablePhoneNumbers.list()).map(({ countryCode }) => countryCode),
    ).toContain('GB');
    const [british] = await client().availablePhoneNumbers('GB').mobile.list({ limit: 1 });
    await expect(
      client().incomingPhoneNumbers.create({ phoneNumber: british?.phoneNumber }),
    ).rejects.toMatchObject({ code: 21631 });
  });

  it('consents: items are judged one by one, and an opt-out counts', async () => {
    const { client } = running;
    const item = {
      sender_id: NUMBERS.first.phoneNumber,
      source: 'website',
      date_of_consent: '2026-01-01T00:00:00Z',
    };
    const { items } = await client().accounts.v1.bulkConsents.create({
      items: [
        { ...item, correlation_id: 'a', contact_id: '+12025550150', status: 'opt-out' },
        { ...item, correlation_id: 'b', contact_id: 'nobody', status: 'opt-in' },
      ],
    });
    expect(items).toEqual([
      { correlation_id: 'a', error_code: 0, error_messages: [] },
      { correlation_id: 'b', error_code: 30646, error_messages: ['INVALID_CONTACT_ID'] },
    ]);
    await expect(
      client().messages.create({ to: '+12025550150', from: NUMBERS.first.phoneNumber, body: 'x' }),
    ).rejects.toMatchObject({ code: 21610 });
  });

  it('registration: the seeded campaign is verified, its brand approved, a new one pending', async () => {
    const { client } = running;
    const service = client().messaging.v1.services(MESSAGING_SERVICE.sid);
    expect(await service.usAppToPerson.list()).toMatchObject([
      { sid: CAMPAIGN.sid, campaignStatus: 'VERIFIED' },
    ]);
    expect(await client().messaging.v1.brandRegistrations(CAMPAIGN.brandSid).fetch()).toMatchObject(
      { status: 'APPROVED' },
    );
    const other = await client().messaging.v1.services.create({ friendlyName: 'Other' });
    expect(await client().messaging.v1.services(other.sid).usAppToPerson.list()).toEqual([]);
  });

  it('keys: a new key signs in, a deleted one does not', async () => {
    const { client } = running;
    const { sid, secret } = await client().newKeys.create({ friendlyName: 'n8n' });
    const key = { username: sid, password: secret };
    expect(await client(key).messages.list()).toEqual([]);
    expect((await client().keys.list()).map((one) => one.sid)).toContain(sid);
    await client().keys(sid).remove();
    await expect(client(key).messages.list()).rejects.toMatchObject({ code: 20003 });
  });

  it('alerts are posted to the debugger webhook', async () => {
    const server = await listenForWebhooks();
    const { simulator } = running;
    const account = simulator.state.accounts.get(PRODUCTION.sid);
    if (account) account.debuggerUrl = server.url;
    await simulator.inboundCall({ from: '+12025550150', to: NUMBERS.first.phoneNumber });
    await simulator.settled();
    const { form } = server.first();
    expect(form).toMatchObject({
      AccountSid: PRODUCTION.sid,
      Level: 'ERROR',
      PayloadType: 'application/json',
    });
    expect(JSON.parse(form.Payload ?? '{}')).toMatchObject({ error_code: '11100' });
    await server.close();
  });
});
