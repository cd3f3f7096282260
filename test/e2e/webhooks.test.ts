import { launch } from '../../sandbox/launch';
import type { Sandbox } from '../../sandbox/launch';
import { listExecutions } from '../../sandbox/n8n/executions';
import { activateWorkflow, deactivateWorkflow } from '../../sandbox/n8n/workflows';
import { MESSAGING_SERVICE, NUMBERS, PRODUCTION } from '../../sandbox/twilio/seed';
import { settled } from '../../sandbox/story/settled';

describe('the webhooks of the trigger on a real n8n', () => {
  let sandbox: Sandbox;

  beforeAll(async () => {
    sandbox = await launch();
  });
  afterAll(() => sandbox?.stop());

  const service = () =>
    sandbox.twilio.state.accounts
      .get(PRODUCTION.sid)!
      .messagingServices.get(MESSAGING_SERVICE.sid)!;

  it('are registered at Twilio by the activation', () => {
    expect(service().inbound_request_url).toMatch(`${sandbox.n8n.url}/webhook/`);
    expect(service().status_callback).toBe(service().inbound_request_url);
  });

  it.each([
    ['an unsigned', {}],
    ['a wrongly signed', { 'x-twilio-signature': 'c2lnbmVkIGJ5IHNvbWVib2R5IGVsc2U=' }],
  ])('refuse %s call and start nothing', async (_what, headers) => {
    const before = (await listExecutions(sandbox.n8n.rest, sandbox.events.id)).length;
    const response = await fetch(String(service().inbound_request_url), {
      method: 'POST',
      headers,
      body: new URLSearchParams({
        AccountSid: PRODUCTION.sid,
        MessageSid: `SM${'0'.repeat(32)}`,
        From: '+12025550149',
        To: NUMBERS.pooled.phoneNumber,
        Body: 'STOP',
      }),
    });
    expect(response.status).toBe(403);
    expect(await listExecutions(sandbox.n8n.rest, sandbox.events.id)).toHaveLength(before);
  });

  it('answer a message with TwiML, and Twilio sends it', async () => {
    const { webhook, replies } = await sandbox.twilio.inboundMessage({
      from: '+12025550149',
      to: NUMBERS.pooled.phoneNumber,
      body: 'Hello',
    });
    expect(webhook).toMatchObject({
      status: 200,
      contentType: expect.stringContaining('text/xml'),
    });
    expect(replies).toHaveLength(1);
    await settled(sandbox);
  });

  it('are taken back by the deactivation and set again by the next activation', async () => {
    await deactivateWorkflow(sandbox.n8n.rest, sandbox.events);
    expect([service().inbound_request_url, service().status_callback].filter(Boolean)).toEqual([]);
    await activateWorkflow(sandbox.n8n.rest, sandbox.events);
    expect(service().inbound_request_url).toMatch(`${sandbox.n8n.url}/webhook/`);
  });
});
