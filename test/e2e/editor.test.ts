import { launch } from '../../sandbox/launch';
import type { Sandbox } from '../../sandbox/launch';
import { importWorkflow } from '../../sandbox/n8n/workflows';
import { faultsShownBy, markedNodes, openWorkflow } from './support/canvas';
import { openEditor } from './support/editor';
import type { Editor } from './support/editor';
import { flow, tested } from './support/flow';
import { drawing, screenshot } from './support/screenshot';

describe('the nodes in the editor of a real n8n', () => {
  let sandbox: Sandbox;
  let editor: Editor;

  beforeAll(async () => {
    sandbox = await launch();
    editor = await openEditor(sandbox.n8n);
  });
  afterAll(async () => {
    await editor?.close();
    await sandbox?.stop();
  });
  beforeEach(() => void editor.problems.splice(0));

  it.each([
    ['reminders', { 'Compliance Gate': 'compliance-gate', 'Send Reminder': 'twilio-ops' }],
    ['events', { Production: 'twilio-ops-trigger' }],
  ] as const)('open in the workflow of %s without a warning', async (name, pictures) => {
    const { page, problems } = editor;
    await openWorkflow(editor, sandbox.n8n.url, sandbox[name]);
    expect(await markedNodes(page)).toBe(0);
    for (const [node, picture] of Object.entries(pictures)) {
      const faults = await faultsShownBy(editor, node, () => screenshot(page, picture));
      expect([node, faults]).toEqual([node, 0]);
    }
    expect(problems).toEqual([]);
  });

  it.each([
    [
      'form-send',
      {
        resource: 'message',
        operation: 'send',
        to: '+15005550010',
        message: 'See you on Monday',
        checkCompliance: true,
      },
    ],
    [
      'form-send-and-wait',
      {
        resource: 'message',
        operation: 'sendAndWait',
        to: '+15005550010',
        message: 'Can you take it?',
      },
    ],
    [
      'form-make-and-wait',
      {
        resource: 'call',
        operation: 'makeAndWait',
        to: '+15005550010',
        say: 'The server room is hot.',
      },
    ],
    [
      'form-verification',
      {
        resource: 'verification',
        operation: 'send',
        to: '+15005550010',
        serviceSid: `VA${'1'.repeat(32)}`,
      },
    ],
    ['form-lookup', { resource: 'lookup', operation: 'get', phoneNumber: '+15005550010' }],
  ])('show the form %s without a fault', async (picture, parameters) => {
    const { page, problems } = editor;
    const workflow = await importWorkflow(sandbox.n8n.rest, flow([{}], 'twilioOps', parameters), {
      twilioOpsApi: sandbox.credentialId,
    });
    await page.setViewportSize({ width: 1440, height: 1500 });
    await openWorkflow(editor, sandbox.n8n.url, workflow);
    expect(await markedNodes(page)).toBe(0);
    expect(await faultsShownBy(editor, tested, () => screenshot(page, picture))).toBe(0);
    await page.setViewportSize({ width: 1440, height: 960 });
    expect(problems).toEqual([]);
  });

  it('run from the editor, which shows how many items took each way', async () => {
    const { page, problems } = editor;
    await openWorkflow(editor, sandbox.n8n.url, sandbox.reminders);
    await page.hover('[data-test-id=canvas-node][data-node-name="Try It"]');
    await page.click('[data-test-id="execute-workflow-button-Try It"]');
    await page.getByText('Workflow executed successfully').waitFor();
    const ways = await page.locator('[data-test-id="edge-label"]').allTextContents();
    expect(ways.map((way) => way.trim()).filter(Boolean)).toEqual(
      expect.arrayContaining(['6 items', '3 items', '1 item', '2 items']),
    );
    await screenshot(page, 'main-job', drawing);
    expect(problems).toEqual([]);
  });

  it('are marked when something is wrong, so that the test above can fail', async () => {
    const { page } = editor;
    const parameters = { resource: 'message', operation: 'no such operation' };
    const workflow = await importWorkflow(sandbox.n8n.rest, {
      ...flow([], 'twilioOps', parameters, { credentials: undefined }),
      connections: {},
    });
    await openWorkflow(editor, sandbox.n8n.url, workflow);
    expect(await markedNodes(page)).toBe(1);
    expect(await faultsShownBy(editor, tested)).toBeGreaterThan(0);
  });
});
