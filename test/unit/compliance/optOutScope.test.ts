import { evaluate } from '../../../lib/compliance/gate';
import { granted, revoked } from '../../../lib/compliance/exampleConsent';
import type { Category, Channel, ConsentEvent, Facts } from '../../../lib/compliance/facts';
import { baseFacts, merge } from './baseFacts';

const written = granted('2024-01-10T12:00:00Z');

const isEnded = (
  events: ConsentEvent[],
  channel: Channel,
  changes: { category?: Category; recorded?: boolean; now?: string; policy?: Facts['policy'] } = {},
): boolean => {
  const { category = 'marketing', recorded, now = '2026-11-18T17:00:00Z', policy = {} } = changes;
  const message = { channel, category, artificialVoice: recorded };
  const facts = merge(baseFacts, { message, now: new Date(now), consent: { events }, policy });
  return evaluate(facts).findings.some(
    ({ ruleId, severity }) => ruleId === 'SUP-OPTOUT' && severity === 'block',
  );
};

const channels = ['sms', 'mms', 'whatsapp', 'rcs', 'voice'] as const;
const said = ['sms', 'whatsapp', 'rcs', 'voice'] as const;

describe('an opt-out on one channel', () => {
  it.each(said)('by %s ends every other, unless the house says otherwise', (channel) => {
    const stop = [written, revoked('2026-03-01T12:00:00Z', { channel })];
    expect(channels.filter((one) => !isEnded(stop, one, { recorded: false }))).toEqual([]);
  });

  it('ends its own and WhatsApp where the house says "its channel"', () => {
    const stop = [written, revoked('2026-03-01T12:00:00Z', { channel: 'sms' })];
    const policy = { optOutScope: 'channel' } as const;
    expect(channels.filter((one) => isEnded(stop, one, { recorded: false, policy }))).toEqual([
      'sms',
      'mms',
      'whatsapp',
      'rcs',
    ]);
  });
});

describe('a STOP by text, to recorded calls in the United States, whatever the house says', () => {
  const stop = (day: string) => [written, revoked(`${day}T12:00:00Z`, { channel: 'sms' })];
  const policy = { optOutScope: 'channel' } as const;

  it.each<[string, Category, boolean | undefined, string, boolean]>([
    ['advertising, since 2025-04-11', 'marketing', true, '2025-04-11', true],
    ['advertising, before', 'marketing', true, '2025-04-10', false],
    ['advertising, voice not known', 'marketing', undefined, '2026-11-18', true],
    ['advertising by a person', 'marketing', false, '2026-11-18', false],
    ['other matters, while the waiver lasts', 'transactional', true, '2027-01-30', false],
    ['other matters, after it', 'transactional', true, '2027-01-31', true],
    ['other matters by a person, after it', 'transactional', false, '2027-01-31', false],
  ])('%s', (_what, category, recorded, day, ends) => {
    const now = `${day}T17:00:00Z`;
    expect(isEnded(stop('2025-03-01'), 'voice', { category, recorded, now, policy })).toBe(ends);
  });

  it('does not end calls to Britain', () => {
    const facts = merge(baseFacts, {
      recipient: { number: '+447400123456' },
      message: { channel: 'voice', artificialVoice: true },
      consent: { events: stop('2025-03-01') },
      policy,
    });
    const found = evaluate(facts).findings.map(({ ruleId }) => ruleId);
    expect(found).not.toContain('SUP-OPTOUT');
  });
});

describe('an opt-out that is limited to a sender', () => {
  const service = 'MG0123456789abcdef0123456789abcdef';
  const stopTo = (sender: string) => [written, revoked('2026-03-01T12:00:00Z', { sender })];
  const from = (sender: object, given: ConsentEvent[]) =>
    evaluate(merge(baseFacts, { sender, consent: { events: given } })).findings.some(
      ({ ruleId }) => ruleId === 'SUP-OPTOUT',
    );

  it.each([
    ['the brand in other letters', stopTo('  ACME '), {}, true],
    ['another brand', stopTo('Other Ltd'), {}, false],
    ['the number as people write it', stopTo('+1 (206) 555-0100'), {}, true],
    ['another number', stopTo('+1 206 555 0199'), {}, false],
    [
      'the service in other letters',
      stopTo(service.toUpperCase()),
      { from: undefined, messagingServiceSid: service },
      true,
    ],
    [
      'a service that has the number',
      stopTo(service.toLowerCase()),
      { pools: { [service]: ['+12065550100'] } },
      true,
    ],
    ['a service without it', stopTo(service), { pools: { [service]: ['+12065550111'] } }, false],
    [
      'a number of the service that sends',
      stopTo('+12065550100'),
      {
        from: undefined,
        messagingServiceSid: service,
        pools: { [service]: ['+12065550100'] },
      },
      true,
    ],
    ['a service whose numbers nobody knows', stopTo(service), {}, true],
  ])('ends messages of %s', (_what, given, sender, ends) => {
    expect(from(sender, given)).toBe(ends);
  });
});
