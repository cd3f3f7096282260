import { CONTENT_TEMPLATE, NUMBERS } from '../../../sandbox/twilio/seed';
import { expectConformity, start } from './support';

describe('content templates', () => {
  let running: Awaited<ReturnType<typeof start>>;
  beforeEach(async () => (running = await start()));
  afterEach(async () => {
    await running.close();
    expectConformity(running.simulator);
  });

  const create = (name: string) =>
    running.client().content.v1.contents.create({
      friendly_name: name,
      language: 'en',
      variables: { 1: 'Ann' },
      types: { 'twilio/text': { body: 'Hello {{1}}' } },
    } as never);

  it('are made, listed and deleted', async () => {
    const { client } = running;
    const made = await create('greeting');
    expect(made).toMatchObject({
      friendlyName: 'greeting',
      language: 'en',
      variables: { 1: 'Ann' },
      types: { 'twilio/text': { body: 'Hello {{1}}' } },
    });
    expect((await client().content.v1.contents.list()).map(({ sid }) => sid)).toEqual([
      made.sid,
      CONTENT_TEMPLATE.sid,
    ]);
    expect(await client().content.v1.contents(made.sid).remove()).toBe(true);
    await expect(client().content.v1.contents(made.sid).fetch()).rejects.toMatchObject({
      code: 20404,
    });
  });

  it.each([
    ['greeting', 'approved'],
    ['reject_me', 'rejected'],
  ])('called %s are %s by WhatsApp', async (name, status) => {
    const { client, simulator } = running;
    const { sid } = await create(name);
    const template = client().content.v1.contents(sid);
    expect((await template.approvalFetch().fetch()).whatsapp).toMatchObject({
      status: 'unsubmitted',
    });
    expect(await template.approvalCreate.create({ name, category: 'UTILITY' })).toMatchObject({
      status: 'received',
      name,
    });
    await simulator.settled();
    expect((await template.approvalFetch().fetch()).whatsapp).toMatchObject({
      status,
      name,
      category: 'UTILITY',
    });
    const listed = await client().content.v2.contentAndApprovals.list({ contentName: name });
    expect(listed.map(({ approvalRequests }) => approvalRequests.status)).toEqual([status]);
  });

  it('are sent with their variables', async () => {
    const { client } = running;
    const message = { to: '+12025550150', from: NUMBERS.first.phoneNumber };
    expect(
      await client().messages.create({
        ...message,
        contentSid: CONTENT_TEMPLATE.sid,
        contentVariables: JSON.stringify({ 1: 'Ann', 2: 'noon' }),
      }),
    ).toMatchObject({ body: 'Hello Ann, your appointment is at noon.' });
    await expect(
      client().messages.create({ ...message, contentSid: `HX${'f'.repeat(32)}` }),
    ).rejects.toMatchObject({ code: 21655 });
  });
});
