import type { RowKind } from '../../../lib/compliance/activeRows';
import { evaluate } from '../../../lib/compliance/gate';
import { granted } from '../../../lib/compliance/exampleConsent';
import { isHoliday } from '../../../lib/compliance/holidays';
import { jurisdictions } from '../../../lib/compliance/jurisdictions';
import { rules } from '../../../lib/compliance/rules';
import { baseFacts, merge } from './baseFacts';

interface Case {
  now: string;
  to: string;
  by?: 'voice' | 'sms';
  from?: string;
  changes?: object;
}

/** A message for which all is known that could be: only the law of its place is left to object. */
const decide = ({ now, to, by = 'sms', from, changes = {} }: Case) =>
  evaluate(
    merge(
      merge(baseFacts, {
        now: new Date(now),
        message: { channel: by, artificialVoice: false },
        recipient: { number: to, doNotCall: { listed: false, checkedAt: new Date(now) } },
        sender: { ...(from && { from }), callerIdVerified: true, localEntity: true },
        consent: { events: [granted('2026-10-01T12:00:00Z')] },
      }),
      changes,
    ),
  );

const customer = (basis: string, at = '2026-10-01T12:00:00Z') => ({
  consent: {
    item: { status: 'granted', level: 'implied', basis, source: 'order', at: new Date(at) },
    events: [],
  },
});

const france = { to: '+33612345678', by: 'voice' } as const;
const spain = { to: '+34612345678', by: 'voice', from: '+34400123456' } as const;
const emirates = { to: '+971501234567', by: 'voice', from: '+97142345678' } as const;
const vietnam = { to: '+84912345678', changes: { sender: { from: 'Acme' } } } as const;

describe.each<[string, Array<[string, Case, 'allow' | 'hold' | 'block', string?]>]>([
  [
    'France, calls (D223-9, R223-1 as of 2026-08-11)',
    [
      ['Saturday', { ...france, now: '2026-11-28T10:00:00Z' }, 'hold', 'TIM-WINDOW'],
      ['the lunch break', { ...france, now: '2026-11-30T12:30:00Z' }, 'hold', 'TIM-WINDOW'],
      ['Monday afternoon', { ...france, now: '2026-11-30T13:00:00Z' }, 'allow'],
      ['Christmas', { ...france, now: '2026-12-25T10:00:00Z' }, 'hold', 'TIM-HOLIDAY'],
      [
        'consent of more than a year ago',
        {
          ...france,
          now: '2026-11-30T13:00:00Z',
          changes: { consent: { events: [granted('2025-01-10T12:00:00Z')] } },
        },
        'block',
        'CON-EXPIRED',
      ],
      [
        'consent without proof',
        {
          ...france,
          now: '2026-11-30T13:00:00Z',
          changes: { consent: { events: [granted('2026-10-01T12:00:00Z', { evidence: null })] } },
        },
        'block',
        'CON-PROOF',
      ],
      [
        'Guadeloupe, by its own clock',
        { to: '+590690301234', by: 'voice', now: '2026-11-30T13:30:00Z' },
        'hold',
        'TIM-WINDOW',
      ],
      [
        'Réunion in the morning',
        { to: '+262692123456', by: 'voice', now: '2026-11-30T06:30:00Z' },
        'allow',
      ],
    ],
  ],
  [
    'Pennsylvania (Act 47 of 2026)',
    [
      ['Sunday', { to: '+12155550123', now: '2026-11-29T15:00:00Z' }, 'hold', 'TIM-WINDOW'],
      ['Monday 20:30', { to: '+12155550123', now: '2026-12-01T01:30:00Z' }, 'hold', 'TIM-WINDOW'],
      ['Saturday 08:15', { to: '+12155550123', now: '2026-11-28T13:15:00Z' }, 'hold', 'TIM-WINDOW'],
      ['Saturday 09:00', { to: '+12155550123', now: '2026-11-28T14:00:00Z' }, 'allow'],
      ['Christmas', { to: '+12155550123', now: '2026-12-25T15:00:00Z' }, 'hold', 'TIM-HOLIDAY'],
      [
        'Saturday 20:30, the last day before it',
        { to: '+12155550123', now: '2026-10-18T00:30:00Z' },
        'allow',
      ],
      [
        'the Sunday on which it began',
        { to: '+12155550123', now: '2026-10-18T16:00:00Z' },
        'hold',
        'TIM-WINDOW',
      ],
      ['Monday 20:30 before it', { to: '+12155550123', now: '2026-10-14T00:30:00Z' }, 'allow'],
    ],
  ],
  [
    'Spain, calls',
    [
      ['Saturday', { ...spain, now: '2026-11-28T10:00:00Z' }, 'hold', 'TIM-WINDOW'],
      ['8 December', { ...spain, now: '2026-12-08T10:00:00Z' }, 'hold', 'TIM-HOLIDAY'],
      ['Monday', { ...spain, now: '2026-11-30T10:00:00Z' }, 'allow'],
      [
        'from an ordinary number',
        { ...spain, from: '+34910123456', now: '2026-11-30T10:00:00Z' },
        'block',
        'SND-CLI',
      ],
      [
        'from one before the range was laid down',
        { ...spain, from: '+34910123456', now: '2026-10-15T10:00:00Z' },
        'allow',
      ],
      [
        'consent of more than two years ago',
        {
          ...spain,
          now: '2026-11-30T10:00:00Z',
          changes: { consent: { events: [granted('2024-11-01T12:00:00Z')] } },
        },
        'block',
        'CON-EXPIRED',
      ],
    ],
  ],
  [
    'the Emirates, calls (Cabinet Resolution 56/2024)',
    [
      ['18:00', { ...emirates, now: '2026-11-30T14:00:00Z' }, 'hold', 'TIM-WINDOW'],
      ['17:59', { ...emirates, now: '2026-11-30T13:59:59Z' }, 'allow'],
      [
        'the second on a day',
        {
          ...emirates,
          now: '2026-11-30T10:00:00Z',
          changes: { history: [{ at: new Date('2026-11-30T08:00:00Z'), group: 'voice' }] },
        },
        'hold',
        'FRQ-STATUTE',
      ],
      [
        'from abroad',
        { ...emirates, from: '+12065550100', now: '2026-11-30T10:00:00Z' },
        'block',
        'SND-CLI',
      ],
      [
        'without a local entity',
        {
          ...emirates,
          now: '2026-11-30T10:00:00Z',
          changes: { sender: { localEntity: false } },
        },
        'block',
        'SND-ROUTE',
      ],
    ],
  ],
  [
    'customers without express consent',
    [
      [
        'a text to Germany',
        { to: '+4915112345678', now: '2026-11-30T10:00:00Z', changes: customer('purchase') },
        'allow',
      ],
      [
        'a call to Germany',
        {
          to: '+4915112345678',
          by: 'voice',
          now: '2026-11-30T10:00:00Z',
          changes: customer('purchase'),
        },
        'block',
        'CON-LEVEL',
      ],
      [
        'a text to Canada',
        { to: '+14165550123', now: '2026-11-30T16:00:00Z', changes: customer('purchase') },
        'allow',
      ],
      [
        'a call to Canada',
        {
          to: '+14165550123',
          by: 'voice',
          now: '2026-11-30T16:00:00Z',
          changes: customer('purchase'),
        },
        'block',
        'CON-LEVEL',
      ],
      [
        'a text to Canada after six months and a day of an inquiry',
        {
          to: '+14165550123',
          now: '2026-11-30T16:00:00Z',
          changes: customer('inquiry', '2026-05-29T12:00:00Z'),
        },
        'block',
        'CON-EXPIRED',
      ],
      [
        'a text to Australia',
        { to: '+61412345678', now: '2026-11-30T04:00:00Z', changes: customer('purchase') },
        'allow',
      ],
      [
        'a text to Israel after negotiations',
        { to: '+972501234567', now: '2026-11-30T10:00:00Z', changes: customer('inquiry') },
        'allow',
      ],
      [
        'a text to Poland',
        { to: '+48512345678', now: '2026-11-30T10:00:00Z', changes: customer('purchase') },
        'block',
        'CON-LEVEL',
      ],
      [
        'a text to Ireland within a year',
        {
          to: '+353851234567',
          now: '2026-11-30T10:00:00Z',
          changes: customer('purchase', '2025-12-01T12:00:00Z'),
        },
        'allow',
      ],
      [
        'a text to Ireland after a year',
        {
          to: '+353851234567',
          now: '2026-11-30T10:00:00Z',
          changes: customer('purchase', '2025-11-01T12:00:00Z'),
        },
        'block',
        'CON-EXPIRED',
      ],
      [
        'a call to the Netherlands',
        {
          to: '+31612345678',
          by: 'voice',
          now: '2026-11-30T10:00:00Z',
          changes: customer('purchase'),
        },
        'block',
        'CON-LEVEL',
      ],
      [
        'a text to Romania',
        { to: '+40712345678', now: '2026-11-30T10:00:00Z', changes: customer('purchase') },
        'block',
        'CON-LEVEL',
      ],
      [
        'an enquiry in India of eight days ago',
        {
          to: '+919812345678',
          now: '2026-11-30T07:00:00Z',
          changes: {
            sender: { from: 'ACMEIN' },
            ...customer('inquiry', '2026-11-22T06:00:00Z'),
          },
        },
        'block',
        'CON-EXPIRED',
      ],
      [
        'basis not known in Britain',
        {
          to: '+447400123456',
          now: '2026-11-30T10:00:00Z',
          changes: { consent: { events: [granted('2026-10-01T12:00:00Z', { level: 'implied' })] } },
        },
        'block',
        'GATE-CONTEXT',
      ],
      [
        'date not known in Canada',
        {
          to: '+14165550123',
          now: '2026-11-30T16:00:00Z',
          changes: {
            consent: {
              item: { status: 'granted', level: 'implied', basis: 'purchase', source: 'order' },
              events: [],
            },
          },
        },
        'block',
        'GATE-CONTEXT',
      ],
    ],
  ],
  [
    'other states',
    [
      [
        'New Jersey 20:30',
        {
          to: '+12015550123',
          now: '2026-12-01T01:30:00Z',
          changes: { recipient: { region: 'NJ', timeZone: 'America/New_York' } },
        },
        'allow',
      ],
      ['Mississippi on a holiday', { to: '+16015550123', now: '2026-11-26T18:00:00Z' }, 'allow'],
      [
        'Utah on Sunday, consented to',
        { to: '+18015550123', now: '2026-11-29T18:00:00Z' },
        'allow',
      ],
      [
        'Utah on Sunday, implied consent',
        {
          to: '+18015550123',
          now: '2026-11-29T18:00:00Z',
          changes: { consent: { events: [granted('2026-10-01T12:00:00Z', { level: 'implied' })] } },
        },
        'block',
        'TIM-WINDOW',
      ],
      [
        'the fourth of another subject in Maryland',
        {
          to: '+14105550123',
          now: '2026-11-30T18:00:00Z',
          changes: {
            message: { topic: 'hats' },
            history: [1, 2, 3].map((hour) => ({
              at: new Date(`2026-11-30T1${hour}:00:00Z`),
              topic: 'shoes',
            })),
          },
        },
        'allow',
      ],
      [
        'a live call to Maine at 19:00',
        { to: '+12075550123', by: 'voice', now: '2026-12-01T00:00:00Z' },
        'allow',
      ],
      [
        'a recorded call to Maine at 19:00',
        {
          to: '+12075550123',
          by: 'voice',
          now: '2026-12-01T00:00:00Z',
          changes: { message: { artificialVoice: true } },
        },
        'hold',
        'TIM-WINDOW',
      ],
      [
        'a live call to Georgia at 20:30',
        { to: '+14045550123', by: 'voice', now: '2026-12-01T01:30:00Z' },
        'allow',
      ],
      [
        'Rhode Island on the Friday before Veterans Day of 2028',
        { to: '+14015550123', now: '2028-11-10T16:00:00Z' },
        'hold',
        'TIM-HOLIDAY',
      ],
    ],
  ],
  [
    'further countries',
    [
      [
        'the Philippines at 21:00',
        { to: '+639171234567', now: '2026-11-30T13:00:00Z' },
        'hold',
        'TIM-WINDOW',
      ],
      ['Vietnam without [QC]', { ...vietnam, now: '2026-11-30T05:00:00Z' }, 'block', 'CNT-ADLABEL'],
      [
        'a call to Vietnam at 17:30',
        { to: '+84912345678', by: 'voice', now: '2026-11-30T10:30:00Z' },
        'hold',
        'TIM-WINDOW',
      ],
      [
        'Colombia, a call after a text on the same day',
        {
          to: '+573001234567',
          by: 'voice',
          now: '2026-11-30T18:00:00Z',
          changes: { history: [{ at: new Date('2026-11-30T14:00:00Z'), group: 'text' }] },
        },
        'hold',
        'FRQ-STATUTE',
      ],
      [
        'South Africa before the register of the NCC',
        {
          to: '+27821234567',
          now: '2026-11-30T10:00:00Z',
          changes: { recipient: { doNotCall: { listed: true } }, ...customer('purchase') },
        },
        'block',
        'CON-LEVEL',
      ],
      [
        'New Zealand without proof',
        {
          to: '+64211234567',
          now: '2026-11-30T01:00:00Z',
          changes: { consent: { events: [granted('2026-10-01T12:00:00Z', { evidence: null })] } },
        },
        'block',
        'CON-PROOF',
      ],
      [
        'Kazakhstan on a Saturday',
        { to: '+77011234567', now: '2026-11-28T08:00:00Z' },
        'block',
        'TIM-WINDOW',
      ],
    ],
  ],
])('%s', (_place, cases) => {
  // Jest fills up arguments that are left out.
  const whole = cases.map(([name, given, effect, ruleId = '']) => [name, given, effect, ruleId]);
  it.each(whole as Array<[string, Case, string, string]>)('%s', (_name, given, effect, ruleId) => {
    const { decision, findings } = decide(given);
    const objecting = findings.filter(({ severity }) => severity !== 'warn');
    expect({ decision, objecting: objecting.map((one) => `${one.ruleId}: ${one.reason}`) }).toEqual(
      {
        decision: effect,
        objecting: ruleId
          ? expect.arrayContaining([expect.stringMatching(new RegExp(`^${ruleId}: `))])
          : [],
      },
    );
  });
});

it('cites what the law says of Pennsylvania, with its tier', () => {
  const { findings } = decide({ to: '+12155550123', now: '2026-11-29T15:00:00Z' });
  expect(findings.find(({ ruleId }) => ruleId === 'TIM-WINDOW')?.references).toEqual([
    expect.objectContaining({ tier: 'quoted', url: expect.stringContaining('Act 47 of 2026') }),
  ]);
});

describe('values with their tier, source and day', () => {
  const kinds = 'hours consent caps senders content marketing registers revocation notes'.split(
    ' ',
  ) as Array<RowKind | 'notes'>;
  const rowsOf = (code: string): Array<Record<string, unknown>> =>
    kinds.flatMap((what) =>
      (jurisdictions.get(code)?.[what] ?? []).map((row: object) => ({ what, ...row })),
    );

  it.each<[string, Record<string, unknown>]>([
    ['FR', { what: 'hours', tier: 'quoted', on: ['voice'], effectiveFrom: '2026-08-11' }],
    ['FR', { what: 'consent', tier: 'quoted', validFor: { years: 1 }, proof: true }],
    ['FR', { what: 'caps', max: 4, hours: 720, tier: 'quoted' }],
    ['FR', { what: 'content', topics: ['energyRenovation', 'homeAdaptation'], tier: 'quoted' }],
    ['ES', { what: 'senders', ranges: ['+34400'], effectiveFrom: '2026-10-17', tier: 'quoted' }],
    ['ES', { what: 'consent', validFor: { years: 2 }, tier: 'secondary' }],
    ['AE', { what: 'caps', on: ['voice'], max: 2, hours: 168, tier: 'secondary' }],
    ['DE', { what: 'consent', on: ['voice'], note: expect.stringContaining('each use') }],
    ['CA', { what: 'consent', on: ['text'], tier: 'quoted' }],
    ['CA', { what: 'notes', tier: 'quoted', note: expect.stringContaining('10 business days') }],
    ['AU', { what: 'notes', note: expect.stringContaining('5 business days') }],
    ['NZ', { what: 'notes', tier: 'statute', note: expect.stringContaining('5 working days') }],
    ['IL', { what: 'content', kind: 'identity', tier: 'statute' }],
    ['IL', { what: 'content', kind: 'optOutText', tier: 'statute' }],
    ['IL', { what: 'registers', validDays: 15, effectiveFrom: '2023-01-01' }],
    ['IL', { what: 'consent', on: ['voice'], validFor: { years: 1 } }],
    ['ZA', { what: 'registers', effectiveFrom: '2026-12-01', tier: 'secondary' }],
    ['VN', { what: 'caps', on: ['text'], max: 3, hours: 24, tier: 'secondary' }],
    ['PH', { what: 'content', kind: 'optOutText', tier: 'statute' }],
    ['KR', { what: 'consent', tier: 'quoted', validFor: { years: 2 } }],
    ['SG', { what: 'registers', validDays: 21, tier: 'secondary' }],
    ['MX', { what: 'registers', name: 'REPEP', tier: 'statute' }],
    ['HK', { what: 'registers', tier: 'statute' }],
    ['PE', { what: 'consent', tier: 'secondary', effectiveFrom: '2025-05-09' }],
    ['TR', { what: 'consent', tier: 'secondary' }],
    ['IT', { what: 'consent', tier: 'statute' }],
    ['HU', { what: 'consent', tier: 'secondary' }],
    ['EU', { what: 'consent', on: ['text'], tier: 'quoted' }],
    ['US', { what: 'notes', note: expect.stringContaining('FCC 26-67'), tier: 'secondary' }],
    ['US', { what: 'revocation', ends: 'all', effectiveFrom: '2027-01-31', tier: 'quoted' }],
    ['US-WA', { what: 'hours', source: expect.stringContaining('19.158.110(4)') }],
    ['US-GA', { what: 'hours', recordedOnly: true, source: expect.stringContaining('46-5-23') }],
    ['US-AZ', { what: 'hours', tier: 'quoted', source: expect.stringContaining('44-1278') }],
    ['US-WY', { what: 'hours', tier: 'quoted', source: expect.stringContaining('40-12-302') }],
    ['US-AL', { what: 'hours', on: ['voice'], advisory: true }],
    ['US-NJ', { what: 'notes', note: expect.stringContaining('mobile') }],
    ['US-OK', { what: 'caps', perTopic: true, tier: 'quoted' }],
    ['US-MD', { what: 'caps', perTopic: true, tier: 'quoted' }],
    ['US-MS', { what: 'hours', tier: 'quoted', note: expect.stringContaining('Central') }],
    [
      'US-ZZ',
      {
        what: 'hours',
        on: ['text'],
        week: { weekdays: ['10:00-18:00'], saturday: ['10:00-17:00'], sunday: [], holidays: [] },
      },
    ],
  ])('%s has %j', (code, row) => {
    expect(rowsOf(code)).toContainEqual(expect.objectContaining(row));
  });

  it.each([
    ['KY', 'MI', 'MA', 'MN', 'NM', 'NV', 'NY', 'CT', 'LA', 'PA', 'UT', 'TX', 'VA', 'OR'].map(
      (state) => `US-${state}`,
    ),
  ])('%s and the others cite the statute', (...codes) => {
    for (const code of codes) {
      const hours = rowsOf(code).filter(
        ({ what, effectiveTo }) => what === 'hours' && !effectiveTo,
      );
      expect(hours.map(({ tier }) => tier)).toEqual(hours.map(() => 'quoted'));
    }
  });

  it.each([
    ['US', '2028-11-10'],
    ['US-LA', '2027-11-01'],
    ['ES', '2026-12-08'],
    ['KZ', '2026-12-16'],
    ['FR', '2027-05-06'],
    ['US-PA', '2027-03-26'],
  ])('the holidays of %s include %s', (table, day) => {
    expect(isHoliday(table, Date.parse(day) / 86_400_000)).toBe(true);
  });
});

describe('the unknown US state', () => {
  const facts = (region: string | undefined, channel: 'sms' | 'voice', recorded: boolean) =>
    merge(baseFacts, {
      message: { channel, artificialVoice: recorded },
      recipient: {
        // Freephone: of no state.
        number: '+18005550123',
        ...(region && { region }),
        timeZone: 'America/New_York',
      },
      consent: { events: [granted('2026-10-01T12:00:00Z', { level: 'implied' })] },
    });
  const objects = (at: Date, given: typeof baseFacts) =>
    evaluate({ ...given, now: at }).findings.some(
      ({ ruleId, severity }) => ruleId.startsWith('TIM-') && severity === 'hold',
    );
  const states = [...jurisdictions.keys()].flatMap((code) =>
    code.startsWith('US-') && code !== 'US-ZZ' ? [code.slice(3)] : [],
  );

  it.each([
    ['texts', 'sms', false],
    ['calls', 'voice', false],
    ['recorded calls', 'voice', true],
  ] as const)('is at least as strict as any other, for %s', (_what, channel, recorded) => {
    // Each half hour of a week, and noon of each day of a year.
    const times = [
      ...Array.from({ length: 336 }, (_, half) => Date.UTC(2026, 10, 29) + half * 1_800_000),
      ...Array.from({ length: 365 }, (_, day) => Date.UTC(2027, 0, 1, 17) + day * 86_400_000),
    ];
    const open = times.filter((ms) => !objects(new Date(ms), facts(undefined, channel, recorded)));
    expect(open.length).toBeGreaterThan(100);
    for (const state of states) {
      const given = facts(state, channel, recorded);
      expect([state, open.filter((ms) => objects(new Date(ms), given))]).toEqual([state, []]);
    }
  });
});

describe('facts that may be missing', () => {
  it('are listed with a reason; every other rule that can hold or block waits for its facts', () => {
    const optional = rules.filter(
      ({ required, severity }) => !required && severity.marketing !== 'warn',
    );
    expect(optional.map(({ id }) => id).sort()).toEqual([
      'AUP-SPOOF',
      'CNT-IDENTITY',
      'CON-REASSIGNED',
      'SND-ALPHAREG',
      'SND-CLI',
      'SND-REGISTRATION',
      'SUP-FREETEXT',
      'SUP-LITIGATOR',
      'SUP-WAPREF',
      'TIM-EMERGBAN',
      'TIM-LATENCY',
      'WA-TEMPLATE',
      'WA-USERLIMIT',
    ]);
    for (const { optional: why } of optional) expect(why).toMatch(/^[A-Z].*\.$/);
  });

  const marketing = rules.filter(({ severity }) =>
    ['block', 'hold'].includes(severity.marketing as string),
  );
  it.each(
    marketing.flatMap((rule) =>
      rule.examples
        .filter(
          ({ finds, changes }) =>
            finds === 'missing' && (changes.message?.category ?? 'marketing') === 'marketing',
        )
        .map((example) => [rule.id, example.name, rule, example] as const),
    ),
  )('%s, %s: marketing waits exactly where the rule does', (id, _name, rule, { changes }) => {
    const { findings } = evaluate(merge(baseFacts, changes));
    const waits = findings.some(
      ({ ruleId, severity, reason }) =>
        ruleId === 'GATE-CONTEXT' && severity === 'block' && reason.startsWith(`${id} `),
    );
    expect(waits).toBe(rule.required);
  });

  it('are not those of a template’s text, which Twilio has', () => {
    const template = { contentSid: 'HXffffffffffffffffffffffffffffffff', body: undefined };
    const { decision, notEvaluated } = evaluate(merge(baseFacts, { message: template }));
    expect(decision).toBe('allow');
    expect(notEvaluated.map(({ ruleId }) => ruleId)).toContain('AUP-PHISH');
    expect(evaluate(merge(baseFacts, { message: { body: undefined } })).decision).toBe('block');
  });
});
