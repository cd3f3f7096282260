import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IDataObject } from 'n8n-workflow';
import type { Decision } from '../../../lib/compliance/decision';
import { closePools } from '../../../lib/twilio/pools';
import { openLedger } from '../../../lib/ledger/open';
import { startTwilio, type TwilioSimulator } from '../../../sandbox/twilio/simulator';
import { credentialFor } from '../../support/credential';
import { runNode } from '../../support/engine';

// The first test loads engine, nodes and simulator.
jest.setTimeout(60_000);

let twilio: TwilioSimulator;
let folder: string;
beforeEach(async () => {
  twilio = await startTwilio({ statusDelayMs: 60_000 });
  folder = await mkdtemp(join(tmpdir(), 'gate-'));
});
afterEach(async () => {
  await twilio.close();
  await closePools();
  await (await openLedger(location())).close();
  rmSync(folder, { recursive: true, force: true });
});

const location = () => ({ kind: 'sqlite' as const, path: join(folder, 'ledger.sqlite') });
const credential = () => credentialFor(twilio.url, { ledgerPath: location().path });
const sending = 'POST /2010-04-01/Accounts/{AccountSid}/Messages.json';
const sent = () => twilio.requests.count(sending, 201);

const message = {
  channel: 'sms',
  to: '={{ $json.to }}',
  senderType: 'default',
  message: '={{ $json.text }}',
};
const evaluate = async (items: IDataObject[], more: object = {}) =>
  runNode({
    node: 'complianceGate',
    credential: credential(),
    parameters: {
      resource: 'decision',
      operation: 'evaluate',
      category: 'transactional',
      ...message,
      ...more,
    },
    items,
  });
const send = async (items: IDataObject[], more: object = {}) =>
  runNode({
    node: 'twilioOps',
    credential: credential(),
    parameters: { resource: 'message', operation: 'send', requirePass: true, ...message, ...more },
    items,
    onError: 'continueRegularOutput',
  });

const reminder = {
  to: '+12125550123',
  text: 'Acme Clinic: your appointment is on Monday at 9:00. Reply STOP to opt out.',
};

describe('a pass of the Compliance Gate', () => {
  it('lets through what was allowed', async () => {
    const {
      outputs: [allowed],
    } = await evaluate([reminder]);
    const { outputs } = await send(allowed!.map(({ json }) => json));
    expect(outputs[0]).toMatchObject([{ json: { to: reminder.to, body: reminder.text } }]);
    expect(sent()).toBe(1);
  });

  it('counts what it let through against a cap per topic, without the words of the topic', async () => {
    const about = async (topic: string) => {
      const houseRules = {
        caps: { rows: [{ max: 1, hours: 24, category: 'any', perTopic: true }] },
      };
      const { outputs } = await evaluate([reminder], { houseRules, messageFacts: { topic } });
      const [item] = outputs[0]!.map(({ json }) => json);
      const { findings } = item!.compliance as unknown as Decision;
      return { item: item!, isCapped: findings.some(({ ruleId }) => ruleId === 'FRQ-POLICY') };
    };
    const { item, isCapped } = await about('hats');
    expect(isCapped).toBe(false);
    expect(JSON.stringify(item.compliance)).not.toContain('hats');
    await send([item]);
    expect(sent()).toBe(1);
    expect(await about('Hats')).toMatchObject({ isCapped: true });
    expect(await about('shoes')).toMatchObject({ isCapped: false });
  });

  it('covers template, variables, media, sender and send time', async () => {
    const contentSid = `HX${'0123456789abcdef'.repeat(2)}`;
    const messagingServiceSid = `MG${'0123456789abcdef'.repeat(2)}`;
    const more = {
      channel: 'whatsapp',
      senderType: 'messagingService',
      messagingServiceSid,
      message: '',
      contentSid,
      contentVariables: { 1: 'Ann' },
      mediaUrls: ['https://example.com/a.png'],
      sendAt: '={{ $json.at }}',
    };
    const items = [{ ...reminder, at: new Date(Date.now() + 86_400_000).toISOString() }];
    const {
      outputs: [allowed],
    } = await evaluate(items, more);
    const passed = allowed!.map(({ json }) => json);
    const { outputs } = await send([...passed, ...passed], {
      ...more,
      contentVariables: { 1: '={{ $itemIndex === 0 ? "Ann" : "Bob" }}' },
    });
    const errors = outputs[0]!.map(
      ({ json }) => (json.error as { field?: string } | undefined)?.field,
    );
    expect(errors[1]).toBe('pass');
    expect(twilio.requests.all.filter(({ operation }) => operation === sending)).toHaveLength(1);
  });

  it.each([
    ['text', { text: 'Something else' }],
    ['recipient', { to: '+13105550123' }],
  ])('does not let through another %s', async (_what, change) => {
    const {
      outputs: [allowed],
    } = await evaluate([reminder]);
    const { outputs } = await send(allowed!.map(({ json }) => ({ ...json, ...change })));
    expect(outputs[0]).toMatchObject([
      {
        json: {
          error: {
            field: 'pass',
            message:
              'The pass of the Compliance Gate was given for something else, so nothing was sent',
          },
        },
      },
    ]);
    expect(sent()).toBe(0);
  });

  it.each([
    ['another account', { account: 'staging' }],
    ['another sender', { senderType: 'phoneNumber', from: '+15005550007' }],
    ['media', { mediaUrls: ['https://example.com/a.png'] }],
  ])('does not let through %s', async (_what, more) => {
    const {
      outputs: [allowed],
    } = await evaluate([reminder]);
    const { outputs } = await send(
      allowed!.map(({ json }) => json),
      more,
    );
    expect(outputs[0]).toMatchObject([{ json: { error: { field: 'pass' } } }]);
    expect(sent()).toBe(0);
  });

  it.each([
    ['none', undefined, 'The pass of the Compliance Gate is missing, so nothing was sent'],
    [
      'something else',
      { pass: 'let me through' },
      'The pass of the Compliance Gate was not issued by the Compliance Gate, so nothing was sent',
    ],
  ])('is asked for: %s', async (_what, compliance, expected) => {
    const { outputs } = await send([{ ...reminder, ...(compliance && { compliance }) }]);
    expect(outputs[0]).toMatchObject([
      { json: { error: { message: expected, description: expect.stringMatching(/^\w/) } } },
    ]);
    expect(sent()).toBe(0);
  });

  it('covers calls too', async () => {
    const voice = { channel: 'voice', message: 'Your appointment is on Monday at nine.' };
    const {
      outputs: [allowed],
    } = await evaluate([{ to: reminder.to }], voice);
    const call = async (say: string) =>
      runNode({
        node: 'twilioOps',
        credential: credential(),
        parameters: {
          resource: 'call',
          operation: 'make',
          to: '={{ $json.to }}',
          instructions: 'say',
          say,
          requirePass: true,
        },
        items: allowed!.map(({ json }) => json),
        onError: 'continueRegularOutput',
      });
    expect((await call('Something else.')).outputs[0]).toMatchObject([
      { json: { error: { field: 'pass' } } },
    ]);
    expect((await call(voice.message)).outputs[0]).toMatchObject([
      { json: { to: reminder.to, status: 'queued' } },
    ]);
  });

  it('serves one sending, whatever becomes of the item after it', async () => {
    const {
      outputs: [allowed],
    } = await evaluate([reminder, reminder]);
    const [first, second] = allowed!.map(({ json }) => json);
    const { outputs } = await send([first!, second!, first!]);
    expect(outputs[0]!.map(({ json }) => (json.error as { field?: string })?.field)).toEqual([
      undefined,
      undefined,
      'pass',
    ]);
    expect(sent()).toBe(2);
  });

  it.each([
    ['a location', { options: { persistentAction: ['geo:1,2|Elsewhere'] } }, 'pass'],
    ['another sender', { options: { fallbackFrom: '+15005550007' } }, 'options.fallbackFrom'],
  ])('does not let through %s in the options', async (_what, more, field) => {
    const {
      outputs: [allowed],
    } = await evaluate([reminder]);
    const { outputs } = await send(
      allowed!.map(({ json }) => json),
      more,
    );
    expect(outputs[0]).toMatchObject([{ json: { error: { field } } }]);
    expect(sent()).toBe(0);
  });

  it('covers instructions and buttons of an approval, as further texts', async () => {
    const approvalOptions = { instructions: 'Win a prize: bit.ly/x', approveLabel: 'Claim' };
    const ask = async (further: string[]) => {
      const {
        outputs: [allowed],
      } = await evaluate([reminder], { furtherTexts: further });
      const { error } = await runNode({
        node: 'twilioOps',
        credential: credential(),
        parameters: {
          resource: 'message',
          operation: 'sendAndWait',
          responseType: 'approval',
          requirePass: true,
          ...message,
          approvalOptions,
        },
        items: allowed!.map(({ json }) => json),
      });
      return error?.message;
    };
    expect(await ask([])).toContain('was given for something else');
    expect(await ask(['Decide here', 'Claim'])).toContain('was given for something else');
  });

  it('is not given for what is blocked', async () => {
    const {
      outputs: [, , blocked],
    } = await evaluate([{ ...reminder, text: 'Reply with your PIN to confirm your account' }]);
    expect(blocked).toMatchObject([{ json: { compliance: { decision: 'block', pass: null } } }]);
  });
});

describe('on the real engine', () => {
  it('the gate gives its three outputs, paired, and an error output of its own', async () => {
    const { outputs, error } = await evaluate([reminder, { ...reminder, to: '' }], {});
    expect(error).toBeUndefined();
    expect(outputs.map((items) => items.length)).toEqual([1, 0, 1]);
    const failing = await runNode({
      node: 'complianceGate',
      credential: credential(),
      parameters: {
        resource: 'decision',
        operation: 'evaluate',
        category: 'transactional',
        ...message,
        account: '={{ $json.account }}',
      },
      items: [{ ...reminder, account: 'nobody' }, reminder],
      onError: 'continueErrorOutput',
    });
    expect(failing.outputs.map((items) => items.length)).toEqual([1, 0, 0, 1]);
    expect(failing.outputs[3]).toMatchObject([
      { json: { to: reminder.to, error: { field: 'account' } } },
    ]);
  });

  it('nothing is allowed while the ledger cannot be opened, whatever is chosen for errors', async () => {
    const { outputs } = await runNode({
      node: 'complianceGate',
      credential: { ...credential(), ledgerPath: folder },
      parameters: {
        resource: 'decision',
        operation: 'evaluate',
        category: 'transactional',
        ...message,
      },
      items: [reminder],
      onError: 'continueRegularOutput',
    });
    expect(outputs.map((items) => items.length)).toEqual([0, 0, 1]);
    expect(outputs[2]).toMatchObject([
      { json: { ...reminder, error: { message: expect.any(String) } } },
    ]);
  });
});
