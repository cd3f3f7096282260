import { createCredential } from '../../../sandbox/n8n/credentials';
import { executionsUntil } from '../../../sandbox/n8n/executionsUntil';
import { startN8n } from '../../../sandbox/n8n/n8n';
import { n8n2, releases } from '../../../sandbox/n8n/release';
import { published } from '../../../sandbox/n8n/published';
import { temporaryFolder } from '../../../sandbox/temporaryFolder';
import {
  activateWorkflow,
  deactivateWorkflow,
  type Workflow,
} from '../../../sandbox/n8n/workflows';
import { credential, credentialType } from '../../../sandbox/steps/credential';
import { NUMBERS } from '../../../sandbox/twilio/seed';
import { until } from '../../../sandbox/until';
import {
  listen,
  silent,
  startSetting,
  stopListening,
  triggered,
  triggerName,
  type Setting,
} from './setting';

const appA = 'https://app-a.example.com/sms';
const { sid, phoneNumber } = NUMBERS.first;
const parameters = {
  events: ['inboundMessage'],
  source: 'phoneNumbers',
  phoneNumbers: [sid],
  respond: 'message',
  message: 'Thank you',
  options: { takeOver: true },
};
const from = '+12025550150';

describe.each(releases)('the registration of a trigger on a real n8n %s', (_line, release) => {
  let setting: Setting;
  let userFolder: string;
  beforeAll(async () => {
    userFolder = await temporaryFolder('twilio-ops-n8n');
    setting = await startSetting({ userFolder, release });
  });
  afterAll(async () => setting?.stop());
  beforeEach(() => void Object.assign(setting.number(sid), { sms_url: appA, sms_method: 'GET' }));

  const smsUrl = () => String(setting.number(sid).sms_url);
  const change = async (workflow: Workflow, changes: object): Promise<Workflow> => {
    const { rest } = setting.n8n;
    const nodes = workflow.nodes.map((node) =>
      node.name === triggerName ? { ...node, ...changes } : node,
    );
    return rest.patch<Workflow>(`workflows/${workflow.id}`, {
      nodes,
      connections: {},
      versionId: workflow.versionId,
    });
  };

  it('gives app A its number back after test listening, publishing, renaming, stopping and unpublishing', async () => {
    const { n8n } = setting;
    const workflow = await setting.add(triggered(parameters));
    expect(await listen(n8n, workflow)).toMatchObject({ waitingForWebhook: true });
    const testUrl = smsUrl();
    expect(testUrl).toContain('/webhook-test/');
    await activateWorkflow(n8n.rest, workflow);
    expect(smsUrl()).toContain('/webhook/');
    const renamed = await change(workflow, { name: 'Renamed' });
    await activateWorkflow(n8n.rest, renamed);
    expect(smsUrl()).toContain('/webhook/');
    await stopListening(n8n, workflow);
    await silent(testUrl);
    expect(smsUrl()).toContain('/webhook/');
    const { replies } = await setting.twilio.inboundMessage({
      from,
      to: phoneNumber,
      body: 'Hello',
    });
    expect(replies).toHaveLength(1);
    await deactivateWorkflow(n8n.rest, renamed);
    expect(setting.number(sid)).toMatchObject({ sms_url: appA, sms_method: 'GET' });
  });

  it('serves a test call, and leaves the number to the published workflow afterwards', async () => {
    const { n8n, twilio } = setting;
    const workflow = await setting.add(triggered(parameters));
    await activateWorkflow(n8n.rest, workflow);
    const production = smsUrl();
    await listen(n8n, workflow);
    const testUrl = smsUrl();
    expect(testUrl).toContain('/webhook-test/');
    const { webhook } = await twilio.inboundMessage({ from, to: phoneNumber, body: 'Test' });
    expect(webhook).toMatchObject({ status: 200, body: expect.stringContaining('Thank you') });
    expect(await executionsUntil(n8n.rest, workflow.id, 1)).toMatchObject([
      { mode: 'manual', status: 'success' },
    ]);
    await silent(testUrl);
    expect(smsUrl()).toBe(production);
    await deactivateWorkflow(n8n.rest, workflow);
    expect(smsUrl()).toBe(appA);
  });

  it('follows changed parameters', async () => {
    const { n8n } = setting;
    const workflow = await setting.add(triggered(parameters));
    await activateWorkflow(n8n.rest, workflow);
    const changed = await change(workflow, {
      parameters: { ...parameters, phoneNumbers: [NUMBERS.second.sid] },
    });
    await activateWorkflow(n8n.rest, changed);
    expect(smsUrl()).toBe(appA);
    expect(setting.number(NUMBERS.second.sid).sms_url).toContain('/webhook/');
    await deactivateWorkflow(n8n.rest, changed);
    expect(setting.number(NUMBERS.second.sid).sms_url).toBe('');
  });

  it('follows a changed credential', async () => {
    const { n8n, twilio } = setting;
    const workflow = await setting.add(triggered(parameters));
    await activateWorkflow(n8n.rest, workflow);
    const other = { ...credential(twilio.url, ''), name: 'The same accounts' };
    const reference = { id: await createCredential(n8n.rest, other), name: other.name };
    const changed = await change(workflow, { credentials: { [credentialType]: reference } });
    await activateWorkflow(n8n.rest, changed);
    expect(smsUrl()).toContain('/webhook/');
    expect(
      (await twilio.inboundMessage({ from, to: phoneNumber, body: 'Hello' })).replies,
    ).toHaveLength(1);
    await deactivateWorkflow(n8n.rest, changed);
    expect(smsUrl()).toBe(appA);
  });

  it('that failed half-way takes nothing with it, and can be repeated', async () => {
    const { n8n } = setting;
    const second = setting.number(NUMBERS.second.sid);
    second.sms_url = 'https://app-b.example.com/sms';
    const cautious = { ...parameters, phoneNumbers: [sid, NUMBERS.second.sid], options: {} };
    setting.number(sid).sms_url = '';
    const workflow = await setting.add(triggered(cautious));
    await expect(activateWorkflow(n8n.rest, workflow)).rejects.toThrow('app-b.example.com');
    expect([smsUrl(), second.sms_url]).toEqual(['', 'https://app-b.example.com/sms']);
    second.sms_url = '';
    await activateWorkflow(n8n.rest, workflow);
    expect([smsUrl(), second.sms_url]).toEqual([expect.stringContaining('/webhook/'), smsUrl()]);
    await deactivateWorkflow(n8n.rest, workflow);
    expect([smsUrl(), second.sms_url]).toEqual(['', '']);
  });

  it('is refused for a number that another app answers, with a reason that helps', async () => {
    const workflow = await setting.add(triggered({ ...parameters, options: {} }));
    await expect(activateWorkflow(setting.n8n.rest, workflow)).rejects.toThrow(
      `Already answered by others: ${phoneNumber} (incoming messages) by ${appA}`,
    );
    expect(smsUrl()).toBe(appA);
  });

  it('survives that n8n is killed and started again', async () => {
    const workflow = await setting.add(triggered(parameters));
    await activateWorkflow(setting.n8n.rest, workflow);
    const before = new URL(smsUrl()).pathname;
    // With all its children, as a power cut would.
    process.kill(-setting.n8n.pid, 'SIGKILL');
    await setting.n8n.stop();
    setting.n8n = await startN8n({ userFolder, release, packageFolder: null });
    const { n8n, twilio } = setting;
    await published(n8n.rest, workflow.id);
    // The port is another one now, the path is the same. Only n8n 1.x registers anew when it
    // starts.
    const url = `${n8n.url}${before}`;
    if (release === n8n2) setting.number(sid).sms_url = url;
    await until('the number has the new address', () => smsUrl().split('#')[0] === url);
    const { replies } = await twilio.inboundMessage({
      from,
      to: phoneNumber,
      body: 'Still there?',
    });
    expect(replies).toHaveLength(1);
    await deactivateWorkflow(n8n.rest, workflow);
  });
});
