import type { Decision } from '../../lib/compliance/decision';
import { runWorkflow } from '../../sandbox/n8n/executions';
import { activateWorkflow } from '../../sandbox/n8n/workflows';
import { NUMBERS } from '../../sandbox/twilio/seed';
import { atAnyHour } from './support/atAnyHour';
import { flow, tested } from './support/flow';
import { start } from './support/inLine';
import { startSetting, triggered, type Setting } from './trigger/setting';

const { sid, phoneNumber } = NUMBERS.second;

describe('one person with many spellings, on a real n8n', () => {
  let setting: Setting;
  beforeAll(async () => {
    setting = await startSetting();
    const source = { source: 'phoneNumbers', phoneNumbers: [sid] };
    const trigger = triggered({ events: ['inboundMessage'], ...source });
    await activateWorkflow(setting.n8n.rest, await setting.add(trigger));
  });
  afterAll(async () => setting?.stop());

  /** The rules that found something, of each address on each channel. */
  async function blocked(addresses: readonly string[], country: string): Promise<unknown[]> {
    const channels = ['sms', 'whatsapp', 'voice'];
    const items = addresses.flatMap((to) => channels.map((channel) => ({ to, channel })));
    const { id } = await setting.add(
      flow(items, 'complianceGate', {
        resource: 'decision',
        operation: 'evaluate',
        outputs: 'single',
        channel: '={{ $json.channel }}',
        to: '={{ $json.to }}',
        senderType: 'phoneNumber',
        from: phoneNumber,
        category: 'transactional',
        message: 'Your appointment is on Monday at 9.',
        override: atAnyHour(),
        options: { numbersCountry: country },
      }),
    );
    const { runs } = await runWorkflow(setting.n8n.rest, id, start);
    return runs[tested]![0]!.data!.main![0]!.map(({ json }) => {
      const { decision, findings } = json.compliance as Decision;
      const isOptedOut = findings.some(({ ruleId }) => ruleId === 'SUP-OPTOUT');
      return [json.to, json.channel, decision, isOptedOut];
    });
  }

  const allBlocked = (addresses: readonly string[]) =>
    addresses.flatMap((to) =>
      ['sms', 'whatsapp', 'voice'].map((channel) => [to, channel, 'block', true]),
    );

  it.each([
    [
      'British, by SMS',
      '+447911123456',
      phoneNumber,
      'GB',
      ['+44 (0)7911 123456', '07911 123456', '0044 7911-123456', 'tel:+44-7911-123-456'],
    ],
    [
      'Mexican, by WhatsApp with the former 1',
      'whatsapp:+5215512345678',
      `whatsapp:${phoneNumber}`,
      'MX',
      ['+52 55 1234 5678', '+521 55 1234 5678', '55 1234 5678', '+5201 55 1234 5678'],
    ],
    [
      'Brazilian, by WhatsApp without the ninth digit',
      'whatsapp:+554188887777',
      `whatsapp:${phoneNumber}`,
      'BR',
      ['+55 41 9 8888-7777', '(41) 98888-7777', '+55 041 98888 7777'],
    ],
  ])(
    'STOP of a person is found under every spelling: %s',
    async (_what, from, to, country, rest) => {
      const { webhook } = await setting.twilio.inboundMessage({ from, to, body: 'STOP' });
      expect(webhook).toMatchObject({ status: 200 });
      expect(await blocked(rest, country)).toEqual(allBlocked(rest));
    },
  );

  const ruleIds = async (to: string): Promise<string[]> => {
    const { id } = await setting.add(
      flow([{}], 'complianceGate', {
        resource: 'decision',
        operation: 'evaluate',
        outputs: 'single',
        ...{ channel: 'whatsapp', to, senderType: 'phoneNumber', from: phoneNumber },
        ...{ category: 'marketing', message: 'Our new menu is here.', override: atAnyHour() },
      }),
    );
    const { runs } = await runWorkflow(setting.n8n.rest, id, start);
    const { findings } = runs[tested]![0]!.data!.main![0]![0]!.json.compliance as Decision;
    return findings.map(({ ruleId }) => ruleId);
  };
  const consent = async (operation: string, parameters: object) => {
    const { id } = await setting.add(
      flow([{}], 'complianceGate', { resource: 'consent', operation, ...parameters }),
    );
    const { runs } = await runWorkflow(setting.n8n.rest, id, start);
    return runs[tested]![0]!.data!.main![0]!.map(({ json }) => json);
  };

  it('what may be an opt-out holds marketing on all channels until somebody settles it', async () => {
    const from = '+15005550077';
    await setting.twilio.inboundMessage({ from, to: phoneNumber, body: 'Who is this?' });
    expect(await ruleIds('+1 500 555 0077')).toContain('SUP-UNCLEAR');
    const unclear = await consent('getMany', { filters: { kind: 'unclear' } });
    expect(unclear).toMatchObject([
      { person: from, evidence: expect.stringContaining('Who is this?') },
    ]);
    const note = 'Anna rang: a colleague had lent the phone';
    const settled = await consent('resolve', { to: from, decision: 'notOptOut', note });
    expect(settled).toMatchObject([{ kind: 'cleared', person: from }]);
    expect(await ruleIds(from)).not.toContain('SUP-UNCLEAR');
  });

  it('an opt-out that is recorded by hand, too', async () => {
    const revoke = flow([{}], 'complianceGate', {
      resource: 'consent',
      operation: 'revoke',
      to: '+54 9 11 2345-6789',
      channel: 'any',
      purpose: 'any',
    });
    const { id } = await setting.add(revoke);
    const { runs } = await runWorkflow(setting.n8n.rest, id, start);
    expect(runs[tested]![0]!.data!.main![0]![0]!.json).toMatchObject({ person: '+5491123456789' });
    const rest = ['+54 11 2345 6789', '011 15-2345-6789', '+5491123456789'];
    expect(await blocked(rest, 'AR')).toEqual(allBlocked(rest));
  });
});
