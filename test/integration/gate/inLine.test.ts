import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IDataObject } from 'n8n-workflow';
import type { Decision } from '../../../lib/compliance/decision';
import type { Ledger } from '../../../lib/ledger/ledger';
import { openLedger } from '../../../lib/ledger/open';
import { execute } from '../../../lib/kit/execute';
import { twilioEngine } from '../../../lib/engines/twilioEngine';
import { closePools } from '../../../lib/twilio/pools';
import { operations } from '../../../nodes/TwilioOps/operations';
import { NUMBERS } from '../../../sandbox/twilio/seed';
import { startTwilio, type TwilioSimulator } from '../../../sandbox/twilio/simulator';
import { credentialFor } from '../../support/credential';
import { runNode } from '../../support/engine';
import { fakeExecute } from '../../support/fakeExecute';
import { optOutOf } from '../../support/optOut';
import { person as personAt } from '../../support/person';

// The first test loads engine, nodes and simulator.
jest.setTimeout(60_000);

let twilio: TwilioSimulator;
let folder: string;
let ledger: Ledger;
beforeEach(async () => {
  twilio = await startTwilio({ statusDelayMs: 60_000 });
  folder = await mkdtemp(join(tmpdir(), 'in-line-'));
  ledger = await openLedger(location());
});
afterEach(async () => {
  await twilio.close();
  await closePools();
  await ledger.close();
  rmSync(folder, { recursive: true, force: true });
});

const location = () => ({ kind: 'sqlite' as const, path: join(folder, 'ledger.sqlite') });
const credential = () => credentialFor(twilio.url, { ledgerPath: location().path });
const created = (what: 'Messages' | 'Calls') =>
  twilio.requests.count(`POST /2010-04-01/Accounts/{AccountSid}/${what}.json`, 201);
const person = personAt('+12125550123');
const text = 'Acme Clinic: your appointment is on Monday at 9:00. Reply STOP to opt out.';
const message = {
  resource: 'message',
  operation: 'send',
  channel: 'sms',
  to: '={{ $json.to }}',
  senderType: 'default',
  message: '={{ $json.text }}',
};
const checked = { ...message, checkCompliance: true, category: 'transactional' };

const send = async (items: IDataObject[], more: IDataObject = {}) => {
  const { outputs } = await runNode({
    node: 'twilioOps',
    credential: credential(),
    parameters: { ...checked, ...more } as never,
    items,
    onError: 'continueRegularOutput',
  });
  return outputs[0]!.map(({ json }) => json);
};

const optOut = async (channel: 'sms' | 'any' = 'sms') =>
  ledger.consent.append([optOutOf(person, { channel })]);

const topicsSent = async () =>
  (await ledger.sends.sendsSince([person], new Date(0))).get(person)!.map(({ topic }) => topic);

const decisions = async () => ledger.decisions.list({ limit: 100 });

describe('a message that is checked in line', () => {
  it('goes out when it is allowed, with the decision beside it and in the audit trail', async () => {
    const [sent] = await send([{ to: person, text }]);
    expect(sent).toMatchObject({
      to: person,
      body: text,
      delivery: { outcome: 'sent' },
      compliance: { decision: 'allow', category: { effective: 'transactional' } },
    });
    expect(await decisions()).toMatchObject([{ effect: 'allow', recipient: person }]);
  });

  it('does not go out to who has opted out; the item tells why, and nothing is reserved', async () => {
    await optOut();
    const [refused] = await send([{ to: person, text }]);
    expect(refused).toMatchObject({
      to: person,
      error: {
        message: expect.stringContaining(
          'The Compliance Gate blocked this, so nothing was sent. SUP-OPTOUT',
        ),
        description: expect.stringContaining('I cannot send this message because it may violate'),
        compliance: { decision: 'block' },
      },
    });
    expect(created('Messages')).toBe(0);
    expect((await ledger.sends.sendsSince([person], new Date(0))).get(person)).toEqual([]);
    expect(await decisions()).toMatchObject([{ effect: 'block' }]);
  });

  it('marketing without consent is refused, whatever else is in the list', async () => {
    const sale = 'Acme: 20% off everything today! Reply STOP to opt out.';
    const results = await send(
      [
        { to: person, text: sale },
        { to: '+13105550123', text },
      ],
      { category: 'transactional' },
    );
    expect(results).toMatchObject([
      {
        error: { compliance: { category: { declared: 'transactional', effective: 'marketing' } } },
      },
      { body: text },
    ]);
    expect(created('Messages')).toBe(1);
  });

  it('counts what the same run has sent against a cap, once', async () => {
    const houseRules = { caps: { rows: [{ max: 2, hours: 24, category: 'any' }] } };
    const items = ['one', 'two', 'three'].map((word) => ({
      to: person,
      text: `Acme: ${word}. Reply STOP to opt out.`,
    }));
    const results = await send(items, { houseRules });
    // Of a transactional message the rule only warns, so this holds at any hour.
    const warned = results.map(({ compliance }) =>
      (compliance as unknown as Decision).findings.some(({ ruleId }) => ruleId === 'FRQ-POLICY'),
    );
    expect(warned).toEqual([false, false, true]);
  });

  it('counts what earlier runs have sent against a cap per topic', async () => {
    const houseRules = { caps: { rows: [{ max: 1, hours: 24, category: 'any', perTopic: true }] } };
    const about = async (topic: string) => {
      const words = `Acme: your order of ${topic} is here. Reply STOP to opt out.`;
      const [sent] = await send([{ to: person, text: words }], {
        houseRules,
        messageFacts: { topic },
        delivery: { idempotencyKey: topic },
      });
      const { findings } = sent!.compliance as unknown as Decision;
      return findings.some(({ ruleId }) => ruleId === 'FRQ-POLICY');
    };
    expect(await about('hats')).toBe(false);
    expect(await about('shoes')).toBe(false);
    expect(await about('Hats')).toBe(true);
    const topics = await topicsSent();
    expect(new Set(topics).size).toBe(2);
    expect(topics.join()).not.toMatch(/hats|shoes/i);
  });

  it('passes in a dry run, and is written down', async () => {
    await optOut();
    const [sent] = await send([{ to: person, text }], { houseRules: { dryRun: true } });
    expect(sent).toMatchObject({ compliance: { decision: 'block', mode: 'dryRun' } });
    expect(created('Messages')).toBe(1);
  });

  it('that went out before is given again without being judged again', async () => {
    const delivery = { idempotencyKey: 'appointment 7' };
    await send([{ to: person, text }], { delivery });
    await optOut();
    const [again] = await send([{ to: person, text }], { delivery });
    expect(again).toMatchObject({ body: text, delivery: { outcome: 'repeat' } });
    expect(await decisions()).toHaveLength(1);
  });
});

it('what the gate refuses is its result: under On Error: Stop, too, the others go on', async () => {
  await optOut();
  const { outputs, error, task } = await runNode({
    node: 'twilioOps',
    credential: credential(),
    parameters: checked as never,
    items: [
      { to: '+13105550123', text },
      { to: person, text },
      { to: '+13105550124', text },
    ],
  });
  expect(error).toBeUndefined();
  expect(outputs[0]!.map(({ json }) => json)).toMatchObject([
    { body: text, delivery: { outcome: 'sent' } },
    {
      to: person,
      text,
      error: {
        message: expect.stringContaining('The Compliance Gate blocked this'),
        compliance: { decision: 'block' },
      },
    },
    { body: text, delivery: { outcome: 'sent' } },
  ]);
  expect(task!.hints).toMatchObject([{ message: '2 sent, 1 refused by the Compliance Gate' }]);
});

it('a call is checked in line, too', async () => {
  await optOut('any');
  const call = {
    resource: 'call',
    operation: 'make',
    instructions: 'say',
    say: 'Your appointment is on Monday.',
  };
  const [refused] = await send([{ to: person }], call);
  expect(refused).toMatchObject({ error: { compliance: { decision: 'block' } } });
  expect(created('Calls')).toBe(0);
});

describe('an AI agent', () => {
  const ask = async (more: IDataObject, stored: IDataObject = {}) => {
    const { fields } = operations.find(
      ({ resource, operation }) => resource === 'message' && operation === 'send',
    )!;
    const defaults = Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [name, field.property().default]),
    );
    const parameters = { ...defaults, ...checked, to: person, message: text, ...more };
    const node = {
      name: 'Send',
      type: 'twilioOpsTool',
      parameters: { ...parameters, allowRisk: true, ...stored },
    };
    const methods = { isToolExecution: () => true, getNode: () => node } as never;
    const { n8n } = fakeExecute({ parameters: [parameters], credential: credential(), methods });
    const [items] = await execute(n8n, twilioEngine(n8n, operations));
    return items!.map(({ json }) => json);
  };

  it('gets the refusal as its answer', async () => {
    await optOut();
    const answer = {
      refused: true,
      message: expect.stringMatching(/^I cannot send this message/),
      compliance: { decision: 'block' },
    };
    expect(await ask({})).toMatchObject([answer]);
    expect(created('Messages')).toBe(0);
  });

  it.each([
    ['consent', { status: "={{ $fromAI('status') }}" }],
    ['override', { by: "={{ $fromAI('by') }}" }],
    ['houseRules', { dryRun: "={{ $fromAI('dry') }}" }],
    ['checkCompliance', "={{ $fromAI('check') }}"],
    ['requirePass', "={{ $fromAI('pass') }}"],
  ])('may not fill in %s', async (name, value) => {
    await expect(ask({}, { [name]: value })).rejects.toThrow('may not be filled in by an AI model');
    expect(created('Messages')).toBe(0);
  });
});

describe('an opt-out that only Twilio knows', () => {
  const unsubscribed = personAt('+15005550004');
  const events = async () => (await ledger.consent.eventsOf([unsubscribed])).get(unsubscribed)!;

  it('reaches the ledger by the error, once', async () => {
    const plain = { checkCompliance: false };
    expect(
      await send(
        [
          { to: unsubscribed, text },
          { to: unsubscribed, text: 'again' },
        ],
        plain,
      ),
    ).toMatchObject([{ error: { code: 21610 } }, { error: { code: 21610 } }]);
    expect(await events()).toMatchObject([
      { kind: 'revoke', channel: 'sms', source: 'twilio-error-21610' },
    ]);
    await send([{ to: unsubscribed, text }], plain);
    expect(await events()).toHaveLength(1);
  });
});

describe('the 24 hours of WhatsApp', () => {
  const hours = (count: number) => new Date(Date.now() - count * 3_600_000);
  const wrote = async (at: Date) =>
    ledger.inbound.record(
      { from: person, to: NUMBERS.first.phoneNumber, channel: 'whatsapp' },
      at,
      'SM1',
    );
  const whatsApp = { channel: 'whatsapp', checkCompliance: false };
  const lists = () =>
    twilio.requests.count('GET /2010-04-01/Accounts/{AccountSid}/Messages.json', 200);

  it('are open where the ledger knows it, and Twilio is not asked', async () => {
    await wrote(hours(23));
    expect(await send([{ to: person, text }], whatsApp)).toMatchObject([{ body: text }]);
    expect(lists()).toBe(0);
  });

  it('are over where neither ledger nor Twilio knows of a later message', async () => {
    await wrote(hours(25));
    const [refused] = await send([{ to: person, text }], whatsApp);
    expect(refused).toMatchObject({
      error: { field: 'contentSid', description: 'Choose an approved template' },
    });
    expect(lists()).toBe(1);
    expect(created('Messages')).toBe(0);
  });
});
