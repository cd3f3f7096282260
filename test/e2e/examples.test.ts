import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { begin, finished, listExecutions, type Execution } from '../../sandbox/n8n/executions';
import { executionsUntil } from '../../sandbox/n8n/executionsUntil';
import {
  activateWorkflow,
  deactivateWorkflow,
  type Workflow,
  type WorkflowJson,
} from '../../sandbox/n8n/workflows';
import { NUMBERS, PRODUCTION, RECORDING } from '../../sandbox/twilio/seed';
import { VERIFICATION_CODE } from '../../sandbox/twilio/products/verify/verifications';
import { until } from '../../sandbox/until';
import { post } from '../contract/twilioOps/fixture';
import { atAnyHour } from './support/atAnyHour';
import { openBrowser } from './support/browser';
import { startSetting, triggered, type Setting } from './trigger/setting';

const person = '+12025550188';
/** Of the survey's example. */
const customer = '+15005550010';
const { sid, phoneNumber } = NUMBERS.first;

/** The JSON of the last item that a node gave. */
const given = ({ runs }: Execution, name: string) => runs[name]?.at(-1)?.data?.main?.[0]?.[0]?.json;

/** The part of a trigger's address that is its own. */
const webhookIdOf = ({ nodes }: Workflow, trigger: string) =>
  String(nodes.find(({ name }) => name === trigger)!.webhookId);

describe('the examples on a real n8n', () => {
  let setting: Setting;
  beforeAll(async () => {
    setting = await startSetting();
    const trigger = await setting.add(
      triggered({ events: ['inboundMessage'], source: 'phoneNumbers', phoneNumbers: [sid] }),
    );
    await activateWorkflow(setting.n8n.rest, trigger);
  });
  afterAll(async () => setting?.stop());

  /** An example, with these parameters of some of its nodes chosen, as its user would. */
  async function added(file: string, chosen: Record<string, object> = {}): Promise<Workflow> {
    const workflow = JSON.parse(
      await readFile(join(__dirname, `../../examples/${file}.json`), 'utf8'),
    ) as WorkflowJson;
    for (const { name, parameters } of workflow.nodes) Object.assign(parameters, chosen[name]);
    return setting.add(workflow);
  }

  /** Opens the form with which a workflow begins, as its visitor would. */
  async function onForm<T>(
    workflow: Workflow,
    trigger: string,
    visit: (page: Page) => Promise<T>,
  ): Promise<T> {
    const browser = await openBrowser();
    try {
      const page = await browser.newPage();
      await page.goto(`${setting.n8n.url}/form/${webhookIdOf(workflow, trigger)}`);
      return await visit(page);
    } finally {
      await browser.close();
    }
  }

  it('a survey asks who was not content why', async () => {
    const sender = { senderType: 'phoneNumber', from: phoneNumber };
    const workflow = await added('survey-by-sms', {
      'Ask for a Number': sender,
      'Ask Why': sender,
    });
    const { rest } = setting.n8n;
    const { executionId } = await begin(rest, workflow.id, 'Try It');
    const isAsked = (question: string) =>
      setting.twilio.requests.all.some(({ body }) =>
        String((body as { Body?: string } | undefined)?.Body).includes(question),
      );
    const answer = async (question: string, body: string) => {
      await until(`the survey asks "${question}"`, () => isAsked(question));
      await setting.twilio.inboundMessage({ from: customer, to: phoneNumber, body });
    };
    await answer('how was your visit', '2, sadly');
    await answer('What should we do better?', 'I waited for an hour');
    expect(given(await finished(rest, executionId!), 'Save')).toEqual({
      phone: customer,
      rating: 2,
      answer: '2, sadly',
      reason: 'I waited for an hour',
    });
  });

  it('a one-time code proves a phone number, after a mistyped one', async () => {
    const { sid: service } = await post(setting.twilio, '/verify/v2/Services', {
      FriendlyName: 'Clinic',
    });
    const serviceSid = { __rl: true, mode: 'id', value: service };
    const workflow = await added('one-time-code', {
      'Send Code': { serviceSid },
      'Check Code': { serviceSid },
    });
    await activateWorkflow(setting.n8n.rest, workflow);
    await onForm(workflow, 'Phone Number', async (page) => {
      const submit = async (title: string, value: string) => {
        await page.locator('h1', { hasText: title }).waitFor();
        await page.fill('input[name=field-0]', value);
        await Promise.all([page.waitForEvent('load'), page.click('#submit-btn')]);
      };
      await submit('Confirm your phone number', '+1 (202) 555-0188');
      await submit('Enter the code', '000000');
      await submit('Enter the code', VERIFICATION_CODE);
      await page.getByText('Your number is confirmed.').waitFor();
    });
    const [execution] = await executionsUntil(setting.n8n.rest, workflow.id, 1);
    expect(given(execution!, 'Verified')).toEqual({
      phone: person,
      verifiedAt: expect.any(String),
    });
  });

  describe('a lead', () => {
    const sender = { senderType: 'phoneNumber', from: phoneNumber };
    const textsTo = (number: string) =>
      setting.twilio.state.accounts
        .get(PRODUCTION.sid)!
        .messages.all.filter(({ wire }) => wire.to === number)
        .map(({ wire }) => wire.body);

    let workflow: Workflow;
    afterEach(async () => deactivateWorkflow(setting.n8n.rest, workflow));

    /** A new lead, who has been asked; gives the execution's id. */
    async function lead(phone: string, timeLimitHours: number): Promise<string> {
      const chosen = { ...sender, override: atAnyHour() };
      workflow = await added('lead-follow-up', {
        'May We Ask?': chosen,
        'May We Remind?': chosen,
        Ask: { ...sender, timeLimitHours },
        Remind: sender,
      });
      await activateWorkflow(setting.n8n.rest, workflow);
      return onForm(workflow, 'New Lead', async (page) => {
        await page.fill('input[name=field-0]', 'Ada');
        await page.fill('input[name=field-1]', phone);
        await page.check('input[type=checkbox]');
        await page.click('#submit-btn');
        const { id } = await until(
          'the form starts the workflow',
          async () => (await listExecutions(setting.n8n.rest, workflow.id))[0],
        );
        await until('the lead is asked', () => textsTo(phone).length === 1);
        return id;
      });
    }

    it('who answers is told to sales', async () => {
      const id = await lead(person, 24);
      await setting.twilio.inboundMessage({
        from: person,
        to: phoneNumber,
        body: 'Tomorrow at ten',
      });
      const execution = await finished(setting.n8n.rest, id);
      expect(given(execution, 'Tell Sales')).toEqual({
        name: 'Ada',
        phone: person,
        answer: 'Tomorrow at ten',
      });
      expect(textsTo(person)).toHaveLength(1);
    });

    it('who does not answer is reminded once', async () => {
      const silent = '+12025550189';
      await finished(setting.n8n.rest, await lead(silent, 0.01), 180);
      expect(textsTo(silent)).toEqual([
        expect.stringContaining('When may we call you'),
        expect.stringContaining('last message'),
      ]);
    });
  });

  it('a call transcript becomes a record with text and summary', async () => {
    const workflow = await added('call-transcripts-to-crm');
    await activateWorkflow(setting.n8n.rest, workflow);
    const { sid: service } = await post(setting.twilio, '/intelligence/v2/Services', {
      UniqueName: 'calls',
      WebhookUrl: `${setting.n8n.url}/webhook/${webhookIdOf(workflow, 'Transcript Ready')}/webhook`,
      WebhookHttpMethod: 'POST',
    });
    await post(setting.twilio, '/intelligence/v2/Transcripts', {
      ServiceSid: service!,
      CustomerKey: person,
      Channel: JSON.stringify({ media_properties: { source_sid: RECORDING.sid } }),
    });
    const [execution] = await executionsUntil(setting.n8n.rest, workflow.id, 1);
    expect(given(execution!, 'Record')).toMatchObject({
      externalId: expect.stringMatching(/^GT/),
      customer: person,
      summary: 'The caller moves an appointment.',
      text: 'Thank you for calling the clinic.\nI would like to move my appointment.',
    });
  });
});
