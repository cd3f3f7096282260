import { request } from 'undici';
import { NUMBERS, PRODUCTION } from '../../../sandbox/twilio/seed';
import { expectConformity, start } from './support';
import { listenForWebhooks, twiml } from './webhookServer';

const authorization = `Basic ${Buffer.from(`${PRODUCTION.sid}:${PRODUCTION.authToken}`).toString('base64')}`;

describe('media', () => {
  let running: Awaited<ReturnType<typeof start>>;
  beforeEach(async () => (running = await start()));
  afterEach(() => running.close());

  it('of a message are listed, and given by a redirect to another origin', async () => {
    const { simulator, client } = running;
    const { sid } = await client().messages.create({
      to: '+12025550150',
      from: NUMBERS.first.phoneNumber,
      mediaUrl: ['https://example.com/a.png', 'https://example.com/b.pdf'],
    });
    const media = await client().messages(sid).media.list();
    expect(media.map(({ contentType }) => contentType)).toEqual(['application/pdf', 'image/png']);
    const uri = media[1]?.uri.replace('.json', '');
    const redirect = await request(`${simulator.url}/api${uri}`, { headers: { authorization } });
    expect(redirect.statusCode).toBe(307);
    const location = String(redirect.headers.location);
    expect(new URL(location).origin).not.toBe(simulator.url);
    const file = await request(location);
    expect(file.headers['content-type']).toBe('image/png');
    expect(Buffer.from(await file.body.arrayBuffer()).toString('latin1', 1, 4)).toBe('PNG');
    expectConformity(simulator);
    expect((await request(location, { headers: { authorization } })).statusCode).toBe(400);
    expect(simulator.violations).toMatchObject([
      { problems: ['credentials were sent to the storage'] },
    ]);
    expect((await request(`${simulator.url}/api${uri}`)).statusCode).toBe(401);
  });

  it('of an inbound message are where its webhook says', async () => {
    const { simulator, client } = running;
    const server = await listenForWebhooks(() => twiml(''));
    await client().incomingPhoneNumbers(NUMBERS.first.sid).update({ smsUrl: server.url });
    await simulator.inboundMessage({
      from: '+12025550150',
      to: NUMBERS.first.phoneNumber,
      media: [
        { contentType: 'text/vcard', contentBase64: Buffer.from('BEGIN:VCARD').toString('base64') },
      ],
    });
    const url = new URL(server.first().form.MediaUrl0 ?? '');
    expect(url.host).toBe('api.twilio.com');
    const redirect = await request(`${simulator.url}/api${url.pathname}`, {
      headers: { authorization },
    });
    const file = await request(String(redirect.headers.location));
    expect(await file.body.text()).toBe('BEGIN:VCARD');
    await server.close();
  });
});
