import type { Page } from 'playwright-core';
import { launch } from '../../sandbox/launch';
import type { Sandbox } from '../../sandbox/launch';
import { itemsOf, runWorkflow } from '../../sandbox/n8n/executions';
import type { BinaryFile, Execution } from '../../sandbox/n8n/executions';
import { importWorkflow } from '../../sandbox/n8n/workflows';
import type { Workflow } from '../../sandbox/n8n/workflows';
import { example } from '../../sandbox/steps/examples';
import { recordAlert } from '../../sandbox/twilio/alerts';
import { pastCall, pastMessage } from '../../sandbox/twilio/history';
import { NUMBERS, PRODUCTION } from '../../sandbox/twilio/seed';
import { faultsShownBy, markedNodes, openWorkflow } from './support/canvas';
import { openEditor } from './support/editor';
import type { Editor } from './support/editor';
import { flow, tested } from './support/flow';
import { start } from './support/inLine';
import { screenshot } from './support/screenshot';

const dayMilliseconds = 86_400_000;

/** Two weeks of a clinic: more each weekday, one bad day, and yesterday much more than usual. */
function fillTwoWeeks({ twilio: { state } }: Sandbox) {
  const account = state.accounts.get(PRODUCTION.sid)!;
  account.balance = '12.50';
  const people = ['+12025550150', '+14165550151', '+447400123456', '+4915112345678'];
  const endings = [
    'delivered',
    'delivered',
    'delivered',
    'delivered',
    'delivered',
    'delivered',
    'undelivered',
    'delivered',
    'failed',
    'delivered',
  ];
  for (let ago = 13; ago >= 0; ago--) {
    const noon = Date.now() - ago * dayMilliseconds - 60_000;
    const count = ago === 1 ? 400 : 40 + ((13 - ago) % 5) * 8;
    for (let index = 0; index < count; index++) {
      const status = ago === 4 && index % 3 === 0 ? 'undelivered' : endings[index % 10]!;
      const errorCode =
        status === 'undelivered'
          ? [30003, 30005, 30007][index % 3]
          : status === 'failed'
            ? 30034
            : undefined;
      const from = index % 3 ? NUMBERS.first.phoneNumber : NUMBERS.second.phoneNumber;
      pastMessage(state, account, {
        atMs: noon,
        to: people[index % 4]!,
        from,
        status,
        errorCode,
        price: status === 'failed' ? null : '-0.00790',
      });
    }
    for (let index = 0; index < 12 + (ago % 4); index++) {
      const status = (
        ['completed', 'completed', 'no-answer', 'completed', 'busy', 'failed'] as const
      )[index % 6]!;
      const talk =
        status === 'completed'
          ? {
              seconds: 20 + index * 7,
              price: '-0.01400',
              answeredBy: index % 4 ? 'human' : 'machine_start',
            }
          : {};
      pastCall(state, account, {
        atMs: noon,
        to: people[index % 4]!,
        from: NUMBERS.first.phoneNumber,
        status,
        ...talk,
      });
    }
    account.usage.push({
      day: new Date(noon).toISOString().slice(0, 10),
      category: 'phonenumbers',
      count: 4,
      price: 0.15,
    });
  }
  for (let index = 0; index < 25; index++) {
    recordAlert(state, account, {
      errorCode: 11200,
      text: '',
      url: 'https://example.com',
      method: 'POST',
      resourceSid: `CA${'1'.repeat(32)}`,
      atMs: Date.now() - index * 60_000,
    });
  }
}

/** A report beside what it was made with. */
const operations = {
  audit: { resource: 'account', operation: 'audit', htmlReport: true },
  messages: {
    resource: 'analytics',
    operation: 'messages',
    days: 14,
    groupBy: ['sender', 'country', 'errorCode'],
    htmlReport: true,
    reportTitle: 'Messages of the clinic',
  },
  calls: {
    resource: 'analytics',
    operation: 'calls',
    days: 14,
    groupBy: ['outcome', 'answer'],
    htmlReport: true,
  },
  usage: {
    resource: 'usage',
    operation: 'getMany',
    period: 'daily',
    returnAll: true,
    htmlReport: true,
  },
};
type Name = keyof typeof operations;

describe('audit, analytics and their reports on a real n8n', () => {
  let sandbox: Sandbox;
  let editor: Editor;
  const workflows = {} as Record<Name, Workflow>;
  const executions = {} as Record<Name, Execution>;

  beforeAll(async () => {
    sandbox = await launch();
    fillTwoWeeks(sandbox);
    const { rest } = sandbox.n8n;
    for (const [name, parameters] of Object.entries(operations) as Array<[Name, object]>) {
      workflows[name] = await importWorkflow(rest, flow([{}], 'twilioOps', parameters), {
        twilioOpsApi: sandbox.credentialId,
      });
      executions[name] = await runWorkflow(rest, workflows[name].id, start);
    }
    editor = await openEditor(sandbox.n8n);
  });
  afterAll(async () => {
    await editor?.close();
    await sandbox?.stop();
  });

  const items = (name: Name) => itemsOf(executions[name], tested);
  const json = (name: Name) =>
    items(name).map((item) => item.json as Record<string, unknown> & { figures?: object });

  it('ask nothing of Twilio but what its OpenAPI describes, and end well', () => {
    for (const { status, error } of Object.values(executions))
      expect([status, error]).toEqual(['success', undefined]);
    expect(sandbox.twilio.violations).toEqual([]);
  });

  it('the audit finds what was put there', () => {
    const [summary, ...findings] = json('audit');
    expect(summary).toMatchObject({
      type: 'summary',
      worst: 'critical',
      unknown: 0,
      account: 'production',
    });
    expect(new Set(findings.map(({ id }) => id))).toEqual(
      new Set([
        'errorAlerts',
        'errorRate',
        'numbersWithoutWebhook',
        'plainHttpWebhooks',
        'unusualActivity',
        'usSendersUnregistered',
      ]),
    );
    expect(
      findings.find(
        ({ id, subjects }) => id === 'unusualActivity' && String(subjects) === 'Messages',
      ),
    ).toMatchObject({
      severity: 'critical',
      figures: { value: 400 },
    });
  });

  it('the analytics count what was there', () => {
    const [all, ...groups] = json('messages');
    const { state } = sandbox.twilio;
    const messages = state.accounts.get(PRODUCTION.sid)!.messages.all;
    const count = (status: string) => messages.filter(({ wire }) => wire.status === status).length;
    expect(all).toMatchObject({
      total: messages.length,
      delivered: count('delivered'),
      undelivered: count('undelivered'),
      failed: count('failed'),
    });
    const total = (groupBy: string) =>
      groups
        .filter((group) => group.groupBy === groupBy)
        .reduce((sum, group) => sum + Number(group.total), 0);
    expect([total('sender'), total('country'), total('errorCode')]).toEqual([
      messages.length,
      messages.length,
      count('undelivered') + count('failed'),
    ]);
    const [calls] = json('calls');
    expect(calls).toMatchObject({
      total: state.accounts.get(PRODUCTION.sid)!.calls.size,
      busy: expect.any(Number),
    });
  });

  /** The file as n8n gives it to a browser. */
  async function fileOf({ id, data }: BinaryFile): Promise<string> {
    if (!id) return Buffer.from(data, 'base64').toString();
    const { rest, url } = sandbox.n8n;
    const response = await fetch(
      `${url}/rest/binary-data?${new URLSearchParams({ id, action: 'download' })}`,
      { headers: { cookie: rest.cookie() } },
    );
    return response.text();
  }

  /** Opens a page of its own text, in a browser that tells of every request and fault. */
  async function opened(page: Page, text: string): Promise<string[]> {
    const noticed: string[] = [];
    const note = (what: string) => void noticed.push(what);
    page.on('request', (request) => request.url() === 'http://report.test/' || note(request.url()));
    page.on('console', (message) => note(message.text()));
    page.on('pageerror', (error) => note(error.message));
    await page.route('**/*', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: text }),
    );
    await page.goto('http://report.test/');
    return noticed;
  }

  it.each(Object.keys(operations) as Name[])(
    'the report of %s is one file that asks for nothing, in light and dark',
    async (name) => {
      const [first, ...others] = items(name);
      expect(others.every(({ binary }) => binary === undefined)).toBe(true);
      expect(first!.binary!.data).toMatchObject({
        fileName: `${name}.html`,
        mimeType: 'text/html',
      });
      const text = await fileOf(first!.binary!.data!);
      const page = await editor.page
        .context()
        .browser()!
        .newPage({ viewport: { width: 1000, height: 1400 } });
      try {
        const noticed = await opened(page, text);
        expect(await page.locator('h1').textContent()).toBe(
          { audit: 'Audit', messages: 'Messages of the clinic', calls: 'Calls', usage: 'Usage' }[
            name
          ],
        );
        expect(await page.locator('svg').count()).toBeGreaterThan(0);
        // As text: what runs in the page has types that the rest has not.
        const colours = async () =>
          page.evaluate(
            `[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.querySelector('svg path[fill^="var"]')).fill]`,
          );
        const light = await colours();
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(
          true,
        );
        if (name === 'messages' || name === 'audit') await screenshot(page, `report-${name}`);
        await page.emulateMedia({ colorScheme: 'dark' });
        const dark = await colours();
        expect(
          (dark as string[]).filter((colour, index) => colour === (light as string[])[index]),
        ).toEqual([]);
        expect(noticed).toEqual([]);
      } finally {
        await page.close();
      }
    },
  );

  it.each(Object.keys(operations) as Name[])(
    'the form of %s opens without a fault',
    async (name) => {
      await openWorkflow(editor, sandbox.n8n.url, workflows[name]);
      expect(await markedNodes(editor.page)).toBe(0);
      expect(
        await faultsShownBy(editor, tested, async () => {
          if (name === 'messages' || name === 'audit')
            await screenshot(editor.page, `form-${name}`);
        }),
      ).toBe(0);
    },
  );

  it('the example tells each finding once, and writes the mail with the report', async () => {
    const { rest } = sandbox.n8n;
    const alerts = await importWorkflow(rest, await example('twilio-health-alerts'), {
      twilioOpsApi: sandbox.credentialId,
    });
    const [first, second] = [
      await runWorkflow(rest, alerts.id, 'Try It'),
      await runWorkflow(rest, alerts.id, 'Try It'),
    ];
    expect([first.error, second.error]).toEqual([undefined, undefined]);
    const told = itemsOf(first, 'Write the Alert').map(({ json: alert }) => alert.subject);
    expect(told).toContainEqual(
      expect.stringMatching(/^Twilio production: 25 errors in the last 24 hours/),
    );
    expect(told).toContainEqual(expect.stringMatching(/Unusually much: Messages/));
    expect(itemsOf(second, 'Write the Alert')).toEqual([]);
    const [mail] = itemsOf(first, 'Write the Mail');
    expect(mail).toMatchObject({
      json: { text: expect.stringMatching(/\d messages, delivery rate [\d.]+ %/) },
      binary: { data: { fileName: 'messages.html' } },
    });
  });
});
