import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Decision } from '../../../lib/compliance/decision';
import { openLedger } from '../../../lib/ledger/open';
import { closePools } from '../../../lib/twilio/pools';
import { MESSAGING_SERVICE, NUMBERS } from '../../../sandbox/twilio/seed';
import { startTwilio, type TwilioSimulator } from '../../../sandbox/twilio/simulator';
import { credentialFor } from '../../support/credential';
import { runNode } from '../../support/engine';

// The first test loads engine, nodes and simulator.
jest.setTimeout(60_000);

let twilio: TwilioSimulator;
let folder: string;
beforeEach(async () => {
  twilio = await startTwilio({ statusDelayMs: 60_000, listLagMs: 0 });
  folder = await mkdtemp(join(tmpdir(), 'gate-'));
});
afterEach(async () => {
  expect(twilio.violations).toEqual([]);
  await twilio.close();
  await closePools();
  await (await openLedger({ kind: 'sqlite', path: join(folder, 'ledger.sqlite') })).close();
  rmSync(folder, { recursive: true, force: true });
});

const person = '+12125550123';
const text = 'Acme Clinic: your appointment is on Monday at 9:00. Reply STOP to opt out.';
const evaluate = async (lookups: Record<string, boolean>, more: object = {}, people = [person]) => {
  const { outputs, error } = await runNode({
    node: 'complianceGate',
    credential: credentialFor(twilio.url, { ledgerPath: join(folder, 'ledger.sqlite') }),
    parameters: {
      resource: 'decision',
      operation: 'evaluate',
      outputs: 'single',
      channel: 'sms',
      to: '={{ $json.to }}',
      senderType: 'default',
      category: 'transactional',
      message: text,
      lookups,
      ...more,
    },
    items: people.map((to) => ({ to })),
  });
  expect(error).toBeUndefined();
  return outputs[0]!.map(({ json }) => json.compliance as unknown as Decision);
};
const found = ({ findings }: Decision) => findings.map(({ ruleId }) => ruleId);
const open = ({ notEvaluated }: Decision) => notEvaluated.map(({ ruleId }) => ruleId);

describe('the registration of the sender', () => {
  const service = { senderType: 'messagingService', messagingServiceSid: MESSAGING_SERVICE.sid };
  const pooled = { senderType: 'phoneNumber', from: NUMBERS.pooled.phoneNumber };

  it('is not known unless it is asked for', async () => {
    const [decision] = await evaluate({}, service);
    expect(open(decision!)).toContain('SND-REGISTRATION');
    expect(twilio.requests.all).toEqual([]);
  });

  it.each([
    ['a messaging service', service],
    ['a number in its pool', pooled],
  ])('of %s is that of its campaign', async (_name, more) => {
    const [decision] = await evaluate({ registration: true }, more);
    expect(decision!.evaluatedRules).toContain('SND-REGISTRATION');
    expect(found(decision!)).not.toContain('SND-REGISTRATION');
  });

  it('of a number in no pool is none', async () => {
    const [decision] = await evaluate(
      { registration: true },
      { senderType: 'phoneNumber', from: NUMBERS.second.phoneNumber },
    );
    expect(found(decision!)).toContain('SND-REGISTRATION');
    expect(decision!.decision).toBe('block');
  });

  it('is asked for once in a run, and not for recipients elsewhere', async () => {
    await evaluate({ registration: true }, service, [
      '+12125550123',
      '+12125550124',
      '+13105550123',
      '+4915112345678',
    ]);
    const asked = twilio.requests.all.map(({ operation }) => operation);
    expect(asked).toEqual([...new Set(asked)]);
    twilio.requests.clear();
    await evaluate({ registration: true }, service, ['+4915112345678']);
    expect(twilio.requests.all).toEqual([]);
  });
});

describe('the last message of the recipient', () => {
  it('that asks to stop is heeded, though the ledger knows nothing of it', async () => {
    await twilio.inboundMessage({
      from: person,
      to: NUMBERS.first.phoneNumber,
      body: 'please stop texting me',
    });
    const [decision] = await evaluate({ lastInbound: true }, { category: 'marketing' });
    expect(found(decision!)).toContain('SUP-FREETEXT');
  });

  it.each([
    ['of Palestine, from the other code', '+970599123456', '+972599123456'],
    ['of Argentina, from the number without 9', '+54 9 11 2345-6789', '+541123456789'],
    ['of Mexico, by WhatsApp from the former number', '+525512345678', 'whatsapp:+5215512345678'],
  ])('is that of a person %s', async (_who, to, from) => {
    const onWhatsApp = from.startsWith('whatsapp:');
    await twilio.inboundMessage({
      from,
      to: onWhatsApp ? `whatsapp:${NUMBERS.first.phoneNumber}` : NUMBERS.first.phoneNumber,
      body: 'please stop texting me',
    });
    const more = { category: 'marketing', channel: onWhatsApp ? 'whatsapp' : 'sms' };
    const [decision] = await evaluate({ lastInbound: true }, more, [to]);
    expect(found(decision!)).toContain('SUP-FREETEXT');
  });

  it('opens the 24 hours of WhatsApp for its own sender', async () => {
    const whatsapp = { channel: 'whatsapp', category: 'conversational', senderType: 'phoneNumber' };
    await twilio.inboundMessage({
      from: `whatsapp:${person}`,
      to: `whatsapp:${NUMBERS.first.phoneNumber}`,
      body: 'Hello',
    });
    const [open24] = await evaluate(
      { lastInbound: true },
      { ...whatsapp, from: NUMBERS.first.phoneNumber },
    );
    expect(found(open24!)).not.toContain('WA-WINDOW');
    const [closed] = await evaluate(
      { lastInbound: true },
      { ...whatsapp, from: NUMBERS.second.phoneNumber },
    );
    expect(found(closed!)).toContain('WA-WINDOW');
    const [unknown] = await evaluate({}, { ...whatsapp, from: NUMBERS.first.phoneNumber });
    expect(open(unknown!)).toContain('WA-WINDOW');
  });
});

describe('Lookup', () => {
  const consent = {
    status: 'granted',
    level: 'written',
    at: '2026-01-02T00:00:00Z',
    source: 'website',
  };
  const packagesAsked = () => twilio.requests.all.map(({ query }) => query);

  it('says whether the number has changed hands since the consent', async () => {
    twilio.state.lookups.set(person, {
      reassigned_number: { is_number_reassigned: 'yes', error_code: null },
    });
    const [decision] = await evaluate(
      { reassigned: true, lineType: true },
      { consent, category: 'marketing' },
    );
    expect(found(decision!)).toContain('CON-REASSIGNED');
    expect(packagesAsked()).toEqual([
      { Fields: 'line_type_intelligence,reassigned_number', LastVerifiedDate: '20260102' },
    ]);
  });

  it('is asked neither without a consent nor for numbers outside the US', async () => {
    await evaluate({ reassigned: true });
    await evaluate({ reassigned: true }, { consent }, ['+4915112345678']);
    expect(packagesAsked()).toEqual([]);
  });
});

describe('when Twilio cannot be asked', () => {
  it('nothing is allowed', async () => {
    const { outputs } = await runNode({
      node: 'complianceGate',
      credential: credentialFor('http://127.0.0.1:1', {
        ledgerPath: join(folder, 'ledger.sqlite'),
      }),
      parameters: {
        resource: 'decision',
        operation: 'evaluate',
        channel: 'sms',
        to: person,
        senderType: 'default',
        category: 'transactional',
        message: text,
        lookups: { lastInbound: true },
      },
      items: [{}],
      onError: 'continueRegularOutput',
    });
    expect(outputs.map((items) => items.length)).toEqual([0, 0, 1]);
  });
});
