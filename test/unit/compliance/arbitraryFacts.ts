import fc from 'fast-check';
import {
  categories,
  channels,
  type ConsentEvent,
  type Facts,
  type MessageFacts,
  type Override,
  type Policy,
} from '../../../lib/compliance/facts';
import { rules } from '../../../lib/compliance/rules';
import { baseFacts, merge } from './baseFacts';

export const person = '+12125550123';
const start = Date.UTC(2026, 10, 1);
const hourMs = 3_600_000;

/** An instant within fourteen months, to the minute. */
const instant = fc
  .integer({ min: 0, max: 60 * 24 * 420 })
  .map((minutes) => new Date(start + minutes * 60_000));
const earlier = fc
  .integer({ min: 1, max: 24 * 60 })
  .map((hours) => new Date(start - hours * hourMs));

const numbers = [
  person,
  '+18505551234',
  '+13055551234',
  '+14155551234',
  '+18015551234',
  '+15045551234',
  '+16055551234',
  '+12055551234',
  '+15005550006',
  '+14165551234',
  '+447400123456',
  '+33612345678',
  '+4915112345678',
  '+34612345678',
  '+61412345678',
  '+919812345678',
  '+5511912345678',
  '+573001234567',
  '+9779812345678',
  '+819012345678',
  '+821012345678',
  '+77011234567',
  '+2348031234567',
  '+23563123456',
  '+80012345678',
  '12',
];

const bodies = [
  'Acme: new opening hours this winter. Reply STOP to opt out.',
  'Acme: your visit is tomorrow at 10.',
  'Acme: your code is 123456.',
  'Acme: special offer, 20% off. Reply STOP to opt out.',
  'Hello',
  'Acme: https://acme.com/x Reply STOP',
  'Acme: https://bit.ly/x Reply STOP',
  'Reply with your password',
  '(광고) Acme: 안녕하세요. 무료수신거부',
  'Acme: nouveaux horaires. STOP 36111',
  '',
  undefined,
];

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });

const houseHours = fc.record({
  from: fc.constantFrom('08:00', '09:15'),
  to: fc.constantFrom('17:30', '21:00'),
  days: maybe(fc.constant([1, 2, 3, 4, 5])),
});

export const consentEvent = (at: fc.Arbitrary<Date>): fc.Arbitrary<ConsentEvent> =>
  fc.record({
    kind: fc.constantFrom(
      'grant' as const,
      'revoke' as const,
      'resume' as const,
      'unclear' as const,
      'cleared' as const,
    ),
    recipient: fc.constant(person),
    channel: fc.constantFrom(
      'sms' as const,
      'whatsapp' as const,
      'rcs' as const,
      'voice' as const,
      'any' as const,
      'any' as const,
    ),
    purpose: fc.constantFrom('marketing' as const, 'transactional' as const, 'any' as const),
    sender: fc.constantFrom(null, null, '+12065550100', '+12065550199', 'Acme'),
    level: fc.constantFrom(
      'implied' as const,
      'express' as const,
      'written' as const,
      'written' as const,
    ),
    source: fc.constantFrom('website', 'offline', 'purchased list', 'opt-out-message'),
    evidence: fc.constantFrom(null, 'https://acme.com/forms/1'),
    occurredAt: at,
    endsAt: fc.option(at),
    recordedAt: at,
  });

const message: fc.Arbitrary<MessageFacts> = fc.record({
  channel: fc.constantFrom(...channels),
  category: fc.constantFrom('marketing' as const, ...categories),
  body: fc.constantFrom(...bodies),
  first: maybe(fc.boolean()),
  contentSid: fc.constantFrom(undefined, undefined, 'HXffffffffffffffffffffffffffffffff'),
  template: maybe(
    fc.record({
      approval: fc.constantFrom('approved' as const, 'pending' as const),
      category: fc.constantFrom('marketing' as const, 'utility' as const),
    }),
  ),
  artificialVoice: maybe(fc.boolean()),
  debtCollection: maybe(fc.boolean()),
  topic: maybe(fc.constantFrom('hats', 'shoes')),
});

const override: fc.Arbitrary<Override> = fc.record({
  by: fc.constantFrom('', 'Ada Lovelace'),
  reason: fc.constantFrom('', 'recall of a product'),
  expiresAt: instant,
  rulesWaived: fc.subarray(rules.map(({ id }) => id)),
});

const policy: fc.Arbitrary<Policy> = fc.record({
  brand: fc.constantFrom('Acme', 'Acme', undefined),
  domains: fc.constantFrom(['acme.com'], undefined),
  hours: maybe(houseHours),
  caps: maybe(
    fc.array(
      fc.record({
        max: fc.integer({ min: 0, max: 3 }),
        hours: fc.constantFrom(1, 24, 168),
        category: maybe(fc.constantFrom(...categories)),
      }),
      { maxLength: 2 },
    ),
  ),
  holidays: maybe(fc.constant(['2026-11-18', '2026-12-24'])),
  emergencyBans: maybe(fc.constantFrom<string[]>([], ['US-LA'])),
  verifiedCountries: maybe(fc.constant(['NG', 'KZ', 'NP', 'TD', 'CA'])),
  optOutScope: maybe(fc.constantFrom('channel' as const, 'all' as const)),
  batchLimit: maybe(fc.constant(100)),
  dryRun: maybe(fc.boolean()),
  override: maybe(override),
});

/** What a call needs beside. */
const calls = {
  sender: { callerIdVerified: true },
  message: { artificialVoice: false },
  policy: { verifiedCountries: ['NP'] },
};

/** Facts that only time and frequency can hold back: for properties of holds. */
export const timelyFacts: fc.Arbitrary<Facts> = fc
  .record({
    now: instant,
    recipient: fc.record({
      number: fc.constantFrom(
        person,
        '+18505551234',
        '+13055551234',
        '+18015551234',
        '+15045551234',
        '+16055551234',
        '+12055551234',
        '+15005550006',
        '+447400123456',
        '+61412345678',
        '+4915112345678',
        '+573001234567',
        '+9779812345678',
      ),
      timeZone: fc.constantFrom(
        undefined,
        undefined,
        'America/St_Johns',
        'Australia/Adelaide',
        'Asia/Kathmandu',
        'Australia/Lord_Howe',
      ),
      region: fc.constantFrom(undefined, undefined, 'FL', 'UT', 'RI'),
    }),
    message: fc.record({
      channel: fc.constantFrom(
        'sms' as const,
        'sms' as const,
        'whatsapp' as const,
        'voice' as const,
      ),
      topic: maybe(fc.constantFrom('hats', 'shoes')),
    }),
    history: fc.array(
      fc.record({
        at: fc.oneof(instant, earlier),
        category: maybe(fc.constantFrom(...categories)),
      }),
      { maxLength: 6 },
    ),
    lastInboundAt: instant,
    queueSeconds: fc.constantFrom(undefined, 0, 600, 14_400),
    policy: fc.record({
      hours: maybe(houseHours),
      caps: maybe(
        fc.array(
          fc.record({ max: fc.integer({ min: 1, max: 3 }), hours: fc.constantFrom(1, 24, 168) }),
          { maxLength: 2 },
        ),
      ),
      holidays: maybe(fc.constant(['2026-11-18', '2026-12-24'])),
    }),
  })
  .map((changes) => merge(merge(baseFacts, calls), changes));

/** Facts of every kind, likely enough to be allowed that all effects occur. */
export const anyFacts: fc.Arbitrary<Facts> = fc.record({
  now: instant,
  account: fc.constant({ sid: 'AC00000000000000000000000000000001' }),
  message,
  recipient: fc.record({
    number: fc.constantFrom(person, person, person, ...numbers),
    timeZone: fc.constantFrom(
      undefined,
      undefined,
      'America/St_Johns',
      'Australia/Adelaide',
      'Asia/Kathmandu',
      'America/New_York',
      'No/Where',
    ),
    region: fc.constantFrom(undefined, undefined, undefined, 'FL', 'UT', 'ON'),
    reassigned: maybe(
      fc.record({ answer: fc.constantFrom('yes' as const, 'no' as const), checkedAt: earlier }),
    ),
    doNotCall: maybe(fc.record({ listed: fc.boolean(), checkedAt: earlier })),
    litigator: fc.constantFrom(undefined, false, false, true),
    whatsappLimitedAt: fc.constantFrom(undefined, null),
  }),
  sender: fc.record({
    from: fc.constantFrom('+12065550100', '+12065550100', 'Acme', '54321', undefined),
    messagingServiceSid: fc.constantFrom(undefined, 'MG00000000000000000000000000000001'),
    registration: fc.constantFrom(
      undefined,
      { status: 'approved' as const },
      { status: 'approved' as const },
      { status: 'pending' as const },
    ),
    localEntity: maybe(fc.boolean()),
    callerIdVerified: fc.constantFrom(undefined, true, true, false),
  }),
  consent: fc.record({
    item: maybe(
      fc.record({
        status: fc.constantFrom(
          'granted' as const,
          'granted' as const,
          'none' as const,
          'revoked' as const,
        ),
        level: fc.constantFrom(
          'implied' as const,
          'express' as const,
          'written' as const,
          'written' as const,
        ),
        basis: fc.constantFrom(undefined, 'purchase' as const, 'inquiry' as const),
        at: maybe(earlier),
        source: fc.constant('website'),
      }),
    ),
    events: fc.option(fc.array(consentEvent(earlier), { maxLength: 4 }), { nil: undefined }),
  }),
  history: maybe(
    fc.array(
      fc.record({
        at: fc.oneof(instant, earlier),
        category: maybe(fc.constantFrom(...categories)),
        topic: maybe(fc.constantFrom('hats', 'shoes')),
        group: maybe(fc.constantFrom('text' as const, 'voice' as const)),
      }),
      { maxLength: 5 },
    ),
  ),
  lastInboundAt: fc.oneof(fc.constantFrom(undefined, null), instant),
  lastInbound: fc.oneof(
    fc.constantFrom(undefined, null),
    fc.record({
      text: fc.constantFrom('Thanks', 'stop texting me', 'who is this?'),
      at: fc.oneof(earlier, instant),
    }),
  ),
  queueSeconds: fc.constantFrom(undefined, 0, 600, 14_400, 50_000),
  batch: maybe(fc.record({ size: fc.constantFrom(1, 1000) })),
  tzDataVersion: fc.constantFrom(undefined, '2026c', '2020a'),
  policy,
});
