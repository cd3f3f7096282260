import type { Decision } from '../../lib/compliance/decision';
import { rules } from '../../lib/compliance/rules';
import { runWorkflow } from '../../sandbox/n8n/executions';
import { flow, tested } from './support/flow';
import { start } from './support/inLine';
import { startSetting, type Setting } from './trigger/setting';

const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();

/** All that the form can be told of a message, in every collection of it. */
const everything = () => ({
  resource: 'decision',
  operation: 'evaluate',
  outputs: 'single',
  channel: '={{ $json.channel }}',
  category: '={{ $json.category }}',
  to: '+12125550123',
  senderType: 'phoneNumber',
  from: '+12065550100',
  message: 'Acme: 20% off at https://acme.com/x. Reply STOP to opt out.',
  recipientFacts: {
    timeZone: 'America/New_York',
    postcode: '10001',
    region: 'NY',
    country: 'US',
    lineType: 'mobile',
    litigator: false,
    reassigned: 'no',
    reassignedCheckedAt: ago(1),
    doNotCallListed: false,
    doNotCallExempt: false,
    doNotCallCheckedAt: ago(1),
    lastInboundAt: ago(5),
    lastInboundText: 'hi',
    whatsappMarketing: 'resume',
    whatsappLimitedAt: ago(100_000),
  },
  consent: {
    status: 'granted',
    level: 'written',
    at: '2026-11-01T00:00:00Z',
    source: 'website',
    evidence: 'https://acme.com/signup',
    basis: 'purchase',
  },
  senderFacts: {
    registration: 'approved',
    registrationKind: 'campaign',
    callerIdVerified: true,
    localEntity: true,
    sendersOfSameText: 1,
  },
  messageFacts: {
    language: 'en',
    topic: 'sale',
    first: true,
    templateApproval: 'approved',
    templateCategory: 'marketing',
    artificialVoice: true,
    debtCollection: true,
    ageGate: true,
    confirmsRevocationAt: ago(1),
    confirmationsSent: 0,
    queueSeconds: 60,
  },
  houseRules: {
    brand: 'Acme',
    hoursFrom: '09:00',
    hoursTo: '20:00',
    caps: { rows: [{ max: 3, hours: 24, category: 'any' }] },
    batchLimit: 100,
    allowedCountries: 'US, IN',
    blockedCountries: 'RU',
    domains: 'acme.com',
    linksOnlyToDomains: true,
    holidays: '2026-12-24',
  },
});

describe('the rules of the gate on a real n8n', () => {
  let setting: Setting;
  beforeAll(async () => (setting = await startSetting()));
  afterAll(async () => setting?.stop());

  const recordsOf = async (items: object[], parameters: object): Promise<Decision[]> => {
    const { id } = await setting.add(flow(items, 'complianceGate', parameters));
    const { runs } = await runWorkflow(setting.n8n.rest, id, start);
    return runs[tested]![0]!.data!.main![0]!.map(({ json }) => json.compliance as Decision);
  };

  it('are all evaluated, each at least once, when the form is told all that it asks for', async () => {
    const items = ['sms', 'mms', 'whatsapp', 'rcs', 'voice'].flatMap((channel) =>
      ['marketing', 'transactional', 'conversational', 'oneTimeCode', 'emergency'].map(
        (category) => ({ channel, category }),
      ),
    );
    const records = await recordsOf(items, everything());
    expect(records).toHaveLength(items.length);
    const evaluated = new Set(records.flatMap(({ evaluatedRules }) => evaluatedRules));
    expect([...evaluated].sort()).toEqual(rules.map(({ id }) => id).sort());
    expect(records.flatMap(({ notEvaluated }) => notEvaluated)).toEqual([]);
  });

  it('say what they would need where the form is told nothing more', async () => {
    const bare = Object.fromEntries(
      Object.entries(everything()).filter(([, value]) => typeof value === 'string'),
    );
    const [record] = await recordsOf([{ channel: 'sms', category: 'marketing' }], bare);
    expect(record!.decision).not.toBe('allow');
    expect(record!.notEvaluated).toContainEqual({
      ruleId: 'SUP-LITIGATOR',
      missingInput: ['recipient.litigator'],
    });
  });
});
