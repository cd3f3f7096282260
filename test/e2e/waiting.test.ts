import type { INodeProperties } from 'n8n-workflow';
import { begin, finished, listExecutions, type Execution } from '../../sandbox/n8n/executions';
import { startN8n } from '../../sandbox/n8n/n8n';
import { n8n2, releases } from '../../sandbox/n8n/release';
import { activateWorkflow, type Workflow, type WorkflowJson } from '../../sandbox/n8n/workflows';
import { NUMBERS } from '../../sandbox/twilio/seed';
import { removeFolder, temporaryFolder } from '../../sandbox/temporaryFolder';
import { until } from '../../sandbox/until';
import { inLine, items, manually, ours, start } from './support/inLine';
import { startSetting, triggered, type Setting } from './trigger/setting';

const person = '+12025550177';
const { sid, phoneNumber } = NUMBERS.first;

const sender = { senderType: 'phoneNumber', from: phoneNumber };
/** Start → Items → Wait (the node under test) → After. */
const asking = (parameters: object, given: object[] = [{ customer: 7 }]): WorkflowJson =>
  inLine('Asking', [
    manually,
    items(...given),
    ours('Wait', 'twilioOps', {
      ...sender,
      resource: 'message',
      operation: 'sendAndWait',
      to: person,
      timeLimitHours: 1,
      ...parameters,
    }),
    { name: 'After', type: 'n8n-nodes-base.noOp', typeVersion: 1, parameters: {} },
  ]);

function outputOf({ runs, error }: Execution) {
  const failed = runs['Wait']?.[0]?.error ?? error;
  if (failed) throw new Error(`${failed.message} ${failed.description ?? ''}`);
  return runs['After']?.[0]?.data?.main?.[0]?.map(({ json }) => json);
}

describe.each(releases)('an execution that waits on a real n8n %s', (_line, release) => {
  let folder: string;
  let setting: Setting;
  let trigger: Workflow;

  beforeAll(async () => {
    folder = await temporaryFolder('waiting');
    // A status may be there before n8n has saved the waiting execution.
    setting = await startSetting({ userFolder: folder, release }, { statusDelayMs: 1 });
    trigger = await setting.add(
      triggered({
        events: ['awaitedReply', 'inboundMessage'],
        source: 'phoneNumbers',
        phoneNumbers: [sid],
      }),
    );
    await activateWorkflow(setting.n8n.rest, trigger);
  });
  afterAll(async () => {
    await setting?.stop();
    await removeFolder(folder);
  });

  /** Runs it until it waits; gives the execution's ID. */
  async function waitingOf(workflow: Workflow): Promise<string> {
    const { rest } = setting.n8n;
    const { executionId } = await begin(rest, workflow.id, start);
    return until('the execution waits or has ended', async () => {
      const found = (await listExecutions(rest, workflow.id)).find(({ id }) => id === executionId);
      return found && !['running', 'new'].includes(found.status) && found.id;
    });
  }
  const started = async (parameters: object) => waitingOf(await setting.add(asking(parameters)));
  const ended = async (id: string) => finished(setting.n8n.rest, id);
  const written = () =>
    setting.twilio.requests.all.filter(
      ({ method, path }) => method === 'POST' && path.includes('/Messages.json'),
    );
  const lastText = () => String((written().at(-1)!.body as { Body: string }).Body);
  const reply = (body: string) =>
    setting.twilio.inboundMessage({ from: person, to: phoneNumber, body });

  it('for a reply goes on with it', async () => {
    const id = await started({ message: 'When shall we come?', responseType: 'reply' });
    await reply('On Monday');
    expect(outputOf(await ended(id))).toMatchObject([
      {
        wait: { outcome: 'replied' },
        data: { Body: 'On Monday' },
        crm: { type: 'sms', direction: 'inbound' },
      },
    ]);
  });

  it('for a delivery goes on with it, although the status comes right after the answer', async () => {
    const id = await started({ message: 'Hello', responseType: 'delivery' });
    expect(outputOf(await ended(id))).toMatchObject([
      { wait: { outcome: 'delivered' }, data: { MessageStatus: 'delivered' } },
    ]);
  });

  it('for an approval goes on with YES, and with the page, which a mere look does not press', async () => {
    const bySms = await started({ message: 'Pay?' });
    await reply('Yes!');
    expect(outputOf(await ended(bySms))).toMatchObject([
      { data: { approved: true }, wait: { by: 'reply' } },
    ]);

    const byPage = await started({ message: 'Pay <5 €>?' });
    const url = /http\S+$/.exec(lastText())![0];
    const page = await (await fetch(url)).text();
    expect(page).toContain('Pay &lt;5 €&gt;?');
    expect(
      (await listExecutions(setting.n8n.rest, (await executionOf(byPage)).workflowId))[0]!.status,
    ).toBe('waiting');
    const forged = await fetch(url.replace(/signature=..../, 'signature=0000'), {
      method: 'POST',
      body: new URLSearchParams({ decision: 'approve' }),
    });
    expect(forged.status).toBe(401);
    const pressed = await fetch(url, {
      method: 'POST',
      body: new URLSearchParams({ decision: 'decline' }),
    });
    expect(await pressed.text()).toContain('Thank you');
    expect(outputOf(await ended(byPage))).toMatchObject([
      { data: { approved: false }, wait: { outcome: 'declined', by: 'page' } },
    ]);
    // Nobody waits for a reply any more.
    expect((await reply('yes')).webhook).toMatchObject({ status: 200 });
  });

  it('for an approval asks once more after a reply that decides nothing, in its language', async () => {
    const approvalOptions = { askAgain: true, language: 'de' };
    const id = await started({ message: 'Zahlen?', approvalOptions });
    expect(lastText()).toContain('Antworten Sie mit JA oder NEIN');
    const { webhook, replies } = await reply('Kommt darauf an');
    expect(webhook!.body).toContain('Bitte antworten Sie nur mit JA oder NEIN.');
    expect(replies).toHaveLength(1);
    await reply('Ja, bitte');
    expect(outputOf(await ended(id))).toMatchObject([
      { data: { approved: true }, wait: { by: 'reply', text: 'Ja, bitte' } },
    ]);
  });

  it('outlives whatever is posted to its page', async () => {
    const id = await started({ message: 'Pay?' });
    const url = /http\S+$/.exec(lastText())![0];
    const json = { 'content-type': 'application/json' };
    for (const request of [
      {},
      { headers: json, body: 'null' },
      { headers: json, body: JSON.stringify({ data: { Body: 'yes' } }) },
      { headers: { 'content-type': 'text/plain' }, body: 'junk' },
    ]) {
      const { status } = await fetch(url, { method: 'POST', ...request });
      expect([request, status]).toEqual([request, 400]);
    }
    await reply('yes');
    expect(outputOf(await ended(id))).toMatchObject([{ wait: { by: 'reply' } }]);
  });

  it('and is stopped frees the message, which starts the workflow in the same call', async () => {
    const { rest } = setting.n8n;
    const startedBy = async () =>
      (await finished(rest, (await listExecutions(rest, trigger.id)).at(-1)!.id)).runs[
        'Trigger'
      ]![0]!.data!.main![0]![0]!.json;
    const id = await started({ message: 'Still there?', responseType: 'reply' });
    await rest.post(`executions/${id}/stop`);
    const later = await started({ message: 'When?', responseType: 'reply' });
    await reply('At nine');
    expect(outputOf(await ended(later))).toMatchObject([{ data: { Body: 'At nine' } }]);
    expect(await startedBy()).toMatchObject({ event: 'awaitedReply' });
    await reply('And at ten');
    await until('the workflow starts', async () => {
      const { event, data } = (await startedBy()) as { event: string; data: { Body: string } };
      return data.Body === 'And at ten' && event === 'inboundMessage';
    });
  });

  const executionOf = (id: string) =>
    setting.n8n.rest.get<{ workflowId: string }>(`executions/${id}`);

  it('for the end of a call goes on with who answered and how long it took', async () => {
    const parameters = {
      resource: 'call',
      operation: 'makeAndWait',
      instructions: 'say',
      say: 'The server room is hot.',
    };
    const id = await started(parameters);
    expect(outputOf(await ended(id))).toMatchObject([
      { wait: { outcome: 'answered', durationSeconds: expect.any(Number), recording: null } },
    ]);
    const recorded = await started({ ...parameters, record: true });
    expect(outputOf(await ended(recorded))).toMatchObject([
      {
        wait: {
          outcome: 'answered',
          recording: {
            sid: expect.stringMatching(/^RE/),
            url: expect.stringContaining('/Recordings/RE'),
            durationSeconds: expect.any(Number),
          },
        },
      },
    ]);
  });

  it('does not begin with several items, and sends nothing then', async () => {
    const before = written().length;
    const id = await waitingOf(
      await setting.add(asking({ message: 'Hello', responseType: 'delivery' }, [{}, {}])),
    );
    const { runs } = await ended(id);
    expect(runs['Wait']![0]!.error!.message).toContain(
      'An execution can wait for only one item, but this node got 2',
    );
    expect(written()).toHaveLength(before);
  });

  it('does not begin where nobody would hear the reply', async () => {
    const before = written().length;
    const id = await started({
      message: 'Hello',
      responseType: 'reply',
      from: NUMBERS.second.phoneNumber,
    });
    expect((await ended(id)).runs['Wait']![0]!.error!.message).toContain(
      'which no active trigger would hear; nothing was sent',
    );
    expect(written()).toHaveLength(before);
  });

  it('says on the item that its time is over', async () => {
    const id = await started({ message: 'Quick!', responseType: 'reply', timeLimitHours: 0.01 });
    expect(outputOf(await finished(setting.n8n.rest, id, 180))).toMatchObject([
      { customer: 7, wait: { outcome: 'timedOut', for: 'reply' } },
    ]);
  });

  it('outlives a restart of n8n', async () => {
    const id = await started({ message: 'Still there?', responseType: 'reply' });
    await setting.n8n.stop();
    setting = {
      ...setting,
      n8n: await startN8n({
        userFolder: folder,
        packageFolder: null,
        release,
        port: Number(new URL(setting.n8n.url).port),
      }),
    };
    await reply('Yes, still');
    expect(outputOf(await ended(id))).toMatchObject([{ data: { Body: 'Yes, still' } }]);
  });

  // n8n 1.x has no human review.
  if (release === n8n2)
    it('is offered as a human review of an agent, and not as a plain tool', async () => {
      const response = await fetch(`${setting.n8n.url}/types/nodes.json`, {
        headers: { cookie: setting.n8n.rest.cookie() },
      });
      const types = (await response.json()) as Array<{
        name: string;
        properties: INodeProperties[];
      }>;
      const typeOf = (name: string) =>
        types.find((type) => type.name === `n8n-nodes-twilio-ops.${name}`)!;
      const review = typeOf('twilioOpsHitlTool').properties;
      expect(review.find(({ name }) => name === 'operation')).toMatchObject({
        default: 'sendAndWait',
      });
      expect(review.map(({ name }) => name)).toEqual(
        expect.arrayContaining(['message', 'approvalOptions', 'to', 'senderType']),
      );
      const operations = typeOf('twilioOpsTool').properties.flatMap(({ name, options = [] }) =>
        name === 'operation' ? options : [],
      );
      const waiting = operations.filter(
        (option) => 'value' in option && /AndWait$/.test(String(option.value)),
      );
      expect(waiting).toHaveLength(2);
      for (const option of waiting)
        expect(option).toMatchObject({ displayOptions: { hide: { '@tool': [true] } } });
    });
});
