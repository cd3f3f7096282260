import { join } from 'node:path';
import { openLedger } from '../../../lib/ledger/open';
import { executionsUntil } from '../../../sandbox/n8n/executionsUntil';
import { startN8n } from '../../../sandbox/n8n/n8n';
import { published } from '../../../sandbox/n8n/published';
import { activateWorkflow, deactivateWorkflow } from '../../../sandbox/n8n/workflows';
import { temporaryFolder } from '../../../sandbox/temporaryFolder';
import { NUMBERS } from '../../../sandbox/twilio/seed';
import { startReverseProxy, type ReverseProxy } from '../support/reverseProxy';
import { listen, silent, startSetting, stopListening, triggered, type Setting } from './setting';

const { sid, phoneNumber } = NUMBERS.first;
const from = '+12025550152';
const parameters = {
  events: ['inboundMessage'],
  source: 'phoneNumbers',
  phoneNumbers: [sid],
  respond: 'message',
  message: 'Thank you',
};

describe('a trigger behind a proxy that takes a path prefix away', () => {
  let setting: Setting;
  let proxy: ReverseProxy;
  let userFolder: string;
  beforeAll(async () => {
    proxy = await startReverseProxy('/hooks');
    userFolder = await temporaryFolder('twilio-ops-n8n');
    setting = await startSetting({ userFolder });
    proxy.forwardTo(setting.n8n.url);
  });
  afterAll(async () => {
    await setting?.stop();
    await proxy?.close();
  });
  beforeEach(() => void proxy.passed.splice(0));

  const smsUrl = () => String(setting.number(sid).sms_url);
  const write = async () => setting.twilio.inboundMessage({ from, to: phoneNumber, body: 'Hello' });
  const withPublicUrl = () => triggered({ ...parameters, options: { publicUrl: `${proxy.url}/` } });

  it('is refused by its own check where neither n8n nor the trigger knows the public address', async () => {
    const workflow = await setting.add(triggered(parameters));
    await activateWorkflow(setting.n8n.rest, workflow);
    const local = smsUrl();
    setting.number(sid).sms_url = local.replace(setting.n8n.url, proxy.url);
    expect((await write()).webhook).toMatchObject({ status: 403 });
    expect(proxy.passed).toHaveLength(1);
    setting.number(sid).sms_url = local;
    await deactivateWorkflow(setting.n8n.rest, workflow);
  });

  it('registers and is heard under its option Public URL', async () => {
    const workflow = await setting.add(withPublicUrl());
    await activateWorkflow(setting.n8n.rest, workflow);
    expect(smsUrl()).toContain(`${proxy.url}/webhook/`);
    expect(await write()).toMatchObject({ webhook: { status: 200 }, replies: [expect.anything()] });
    expect(proxy.passed).toEqual([new URL(smsUrl()).pathname]);
    expect(await executionsUntil(setting.n8n.rest, workflow.id, 1)).toMatchObject([
      { status: 'success' },
    ]);
    // An unsigned call comes through the proxy, too, and no further.
    expect(
      (await fetch(smsUrl(), { method: 'POST', body: new URLSearchParams({ Body: 'Hello' }) }))
        .status,
    ).toBe(403);
    await deactivateWorkflow(setting.n8n.rest, workflow);
    expect(smsUrl()).toBe('');
  });

  it('takes a test call under that URL', async () => {
    const workflow = await setting.add(withPublicUrl());
    await listen(setting.n8n, workflow);
    expect(smsUrl()).toContain(`${proxy.url}/webhook-test/`);
    const testUrl = smsUrl();
    expect((await write()).webhook).toMatchObject({ status: 200 });
    expect(await executionsUntil(setting.n8n.rest, workflow.id, 1)).toMatchObject([
      { mode: 'manual', status: 'success' },
    ]);
    await stopListening(setting.n8n, workflow);
    await silent(testUrl);
    expect(smsUrl()).toBe('');
  });

  it('needs no option once n8n has its WEBHOOK_URL, and corrects the address under which it is offered', async () => {
    const workflow = await setting.add(triggered(parameters));
    await activateWorkflow(setting.n8n.rest, workflow);
    const path = new URL(smsUrl()).pathname;
    await setting.n8n.stop();
    setting.n8n = await startN8n({
      userFolder,
      packageFolder: null,
      env: { WEBHOOK_URL: `${proxy.url}/` },
    });
    proxy.forwardTo(setting.n8n.url);
    await published(setting.n8n.rest, workflow.id);

    const ledger = await openLedger({
      kind: 'sqlite',
      path: join(userFolder, '.n8n', 'twilio-ops.sqlite'),
    });
    const offered = async () =>
      (
        await ledger.registrations.find({
          workflowId: workflow.id,
          resource: '',
          mode: 'production',
        })
      ).map(({ ourUrl }) => ourUrl);
    expect(await offered()).not.toContain(`${proxy.url}${path}`);
    // n8n does not register anew when it starts again, so Twilio still has the old address; a
    // person corrects it.
    setting.number(sid).sms_url = `${proxy.url}${path}`;
    expect(await write()).toMatchObject({ webhook: { status: 200 }, replies: [expect.anything()] });
    expect(await offered()).toEqual([`${proxy.url}${path}`]);
    await ledger.close();
    await deactivateWorkflow(setting.n8n.rest, workflow);
  });
});
