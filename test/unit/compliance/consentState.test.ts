import {
  consentState,
  satisfies,
  type ConsentQuestion,
} from '../../../lib/compliance/consentState';
import { granted, resumed, revoked, unclear } from '../../../lib/compliance/exampleConsent';
import type { ConsentFacts } from '../../../lib/compliance/facts';

const question: ConsentQuestion = {
  channel: 'sms',
  category: 'marketing',
  senders: { from: '+12065550100', brand: 'Acme' },
  at: new Date('2026-11-18T17:00:00Z'),
  optOutScope: 'channel',
};
const january = '2026-01-10T12:00:00Z';
const march = '2026-03-01T12:00:00Z';
const may = '2026-05-01T12:00:00Z';
const stateOf = (facts: ConsentFacts, changes: Partial<ConsentQuestion> = {}) =>
  consentState(facts, { ...question, ...changes })?.state;

it('is not known when nobody says anything', () => {
  expect(consentState({}, question)).toBeUndefined();
});

describe.each([
  ['nothing', [], 'none'],
  ['a grant', [granted(january)], 'granted'],
  ['a grant, then a revocation', [granted(january), revoked(march)], 'revoked'],
  ['the same, in the other order of the list', [revoked(march), granted(january)], 'revoked'],
  ['a revocation, then a grant', [revoked(january), granted(march)], 'granted'],
  [
    'a grant, a revocation and a grant',
    [granted(january), revoked(march), granted(may)],
    'granted',
  ],
  ['START alone', [resumed(march)], 'granted'],
  ['a grant, STOP, START', [granted(january), revoked(march), resumed(may)], 'granted'],
  ['STOP and START at once', [granted(january), revoked(march), resumed(march)], 'revoked'],
  [
    'START on another channel',
    [granted(january), revoked(march), resumed(may, { channel: 'whatsapp' })],
    'revoked',
  ],
  ['START of tomorrow', [revoked(march), resumed('2026-11-19T12:00:00Z')], 'revoked'],
  [
    'a pause that goes on',
    [granted(january), revoked(march, { endsAt: new Date('2026-11-18T17:00:01Z') })],
    'revoked',
  ],
  [
    'a pause that ends now',
    [granted(january), revoked(march, { endsAt: new Date('2026-11-18T17:00:00Z') })],
    'granted',
  ],
  [
    'an opt-out of calls alone, whatever the scope',
    [granted(january), revoked(march, { channel: 'voice', channelOnly: true })],
    'granted',
  ],
  ['something unclear', [granted(january), unclear(march)], 'granted'],
  ['both at once', [granted(march), revoked(march)], 'revoked'],
  ['a grant of tomorrow', [granted('2026-11-19T12:00:00Z')], 'none'],
  [
    'a revocation of tomorrow (a clock that is ahead)',
    [granted(january), revoked('2026-11-19T12:00:00Z')],
    'revoked',
  ],
  [
    'a revocation without a readable time',
    [granted(january), revoked('never'), granted(may)],
    'revoked',
  ],
  ['a grant without a readable time', [granted('never')], 'none'],
  ['a grant to another sender', [granted(january, { sender: '+12065550199' })], 'none'],
  ['a grant to the brand', [granted(january, { sender: 'Acme' })], 'granted'],
  [
    'a revocation towards another sender',
    [granted(january), revoked(march, { sender: '+12065550199' })],
    'granted',
  ],
  [
    'a revocation towards this sender',
    [granted(january), revoked(march, { sender: '+12065550100' })],
    'revoked',
  ],
  ['a grant of texts', [granted(january, { channel: 'sms' })], 'granted'],
  ['a grant of RCS, which is the same inbox', [granted(january, { channel: 'rcs' })], 'granted'],
  ['a grant of this moment', [granted('2026-11-18T17:00:00Z')], 'granted'],
  [
    'START of this moment',
    [granted(january), revoked(march), resumed('2026-11-18T17:00:00Z')],
    'granted',
  ],
  [
    'a grant, STOP, START of tomorrow',
    [granted(january), revoked(march), resumed('2026-11-19T12:00:00Z')],
    'revoked',
  ],
  [
    'a revocation of marketing',
    [granted(january), revoked(march, { purpose: 'marketing' })],
    'revoked',
  ],
  ['a revocation of calls', [granted(january), revoked(march, { channel: 'voice' })], 'granted'],
  [
    'a revocation on RCS, which is the same inbox',
    [granted(january), revoked(march, { channel: 'rcs' })],
    'revoked',
  ],
  [
    'a revocation of transactional messages',
    [granted(january), revoked(march, { purpose: 'transactional' })],
    'revoked',
  ],
  ['a grant for transactional messages', [granted(january, { purpose: 'transactional' })], 'none'],
] as const)('%s', (_name, events, state) => {
  it(`is ${state}`, () => expect(stateOf({ events })).toBe(state));
});

it('an opt-out by text ends WhatsApp too, one on WhatsApp ends WhatsApp', () => {
  expect(
    stateOf(
      { events: [granted(january), revoked(march, { channel: 'sms' })] },
      { channel: 'whatsapp' },
    ),
  ).toBe('revoked');
  expect(stateOf({ events: [granted(january), revoked(march, { channel: 'whatsapp' })] })).toBe(
    'granted',
  );
});

it('an opt-out ends every channel where the house says so', () => {
  expect(
    stateOf(
      { events: [granted(january), revoked(march, { channel: 'voice' })] },
      { optOutScope: 'all' },
    ),
  ).toBe('revoked');
});

it('a revocation towards one sender reaches a message whose sender is not known', () => {
  expect(
    stateOf(
      { events: [granted(january), revoked(march, { sender: '+12065550199' })] },
      { senders: {} },
    ),
  ).toBe('revoked');
});

it('a grant to one sender is none to a message whose sender is not known', () => {
  expect(stateOf({ events: [granted(january, { sender: 'Acme' })] }, { senders: {} })).toBe('none');
});

it('a revocation of marketing leaves reminders', () => {
  expect(
    stateOf(
      { events: [granted(january), revoked(march, { purpose: 'marketing' })] },
      { category: 'transactional' },
    ),
  ).toBe('granted');
});

it.each(['marketing', 'transactional'] as const)('consent to %s covers reminders', (purpose) => {
  expect(stateOf({ events: [granted(january, { purpose })] }, { category: 'transactional' })).toBe(
    'granted',
  );
});

describe('the item', () => {
  const item = { status: 'granted', level: 'written', at: new Date(may) } as const;

  it('grants', () =>
    expect(consentState({ item, events: [] }, question)).toMatchObject({
      state: 'granted',
      level: 'written',
      grant: { from: 'item' },
    }));
  it('never lifts a revocation', () =>
    expect(stateOf({ item, events: [revoked(march)] })).toBe('revoked'));
  it('adds its level when the ledger holds a grant after the revocation', () => {
    expect(
      consentState(
        { item, events: [revoked(january), granted(march, { level: 'express' })] },
        question,
      ),
    ).toMatchObject({ state: 'granted', level: 'written' });
  });
  it('gives implied consent where it names no level', () =>
    expect(consentState({ item: { status: 'granted' } }, question)).toMatchObject({
      state: 'granted',
      level: 'implied',
    }));
  it('grants from its own moment on', () =>
    expect(stateOf({ item: { ...item, at: question.at } })).toBe('granted'));
  it.each([
    ['of tomorrow', { at: new Date('2026-11-19T17:00:00Z') }],
    ['of an unreadable time', { at: new Date('never') }],
    ['to another sender', { sender: 'Other' }],
    ['to calls', { channel: 'voice' }],
    ['to transactional messages', { purpose: 'transactional' }],
  ] as const)('grants something else where it speaks of consent %s', (_which, more) => {
    const claimed = { item: { ...item, ...more } };
    const expected = { state: 'none', level: null, grant: null, elsewhere: true };
    expect(consentState(claimed, question)).toMatchObject(expected);
    const ledger = { events: [granted(january, { level: 'express' })] };
    expect(consentState({ ...claimed, ...ledger }, question)).toMatchObject({
      ...{ state: 'granted', level: 'express', elsewhere: true },
      grant: { from: 'ledger', at: new Date(january) },
    });
  });
  it.each([
    ['before', new Date(january), 'ledger'],
    ['nobody knows when', undefined, 'ledger'],
    ['after', new Date(may), 'item'],
  ] as const)('given %s a grant of its level: the later one counts', (_when, at, from) => {
    const facts = { item: { ...item, at }, events: [granted(march)] };
    expect(consentState(facts, question)!.grant!.from).toBe(from);
  });
  it('says when it was revoked', () =>
    expect(
      consentState({ item: { status: 'revoked', at: new Date(may) } }, question)!.revokedAt,
    ).toEqual(new Date(may)));
  it('revokes', () =>
    expect(stateOf({ item: { status: 'revoked' }, events: [granted(january)] })).toBe('revoked'));
  it('says none', () => expect(stateOf({ item: { status: 'none' } })).toBe('none'));
});

it('keeps the strongest level in force', () => {
  const events = [granted(january, { level: 'written' }), granted(march, { level: 'implied' })];
  expect(consentState({ events }, question)).toMatchObject({
    level: 'written',
    grant: { at: new Date(january) },
  });
});

it('names the last of grants of one level', () => {
  const events = [granted(january), granted(march)];
  expect(consentState({ events }, question)!.grant!.at).toEqual(new Date(march));
});

it.each([
  ['written', 'express', true],
  ['express', 'express', true],
  ['implied', 'express', false],
  [null, 'implied', false],
] as const)('%s satisfies %s: %s', (have, need, answer) =>
  expect(satisfies(have, need)).toBe(answer),
);

describe('START', () => {
  const levelOf = (...events: ReturnType<typeof granted>[]) =>
    consentState({ events }, question)!.level;

  it('gives back the level that STOP had ended', () => {
    expect(levelOf(granted(january), revoked(march), resumed(may))).toBe('written');
  });
  it('alone is express consent, not written', () => {
    expect(levelOf(resumed(may))).toBe('express');
    expect(levelOf(revoked(march), resumed(may))).toBe('express');
  });
  it('gives back nothing that was ended otherwise than by message', () => {
    const byForm = revoked(march, { source: 'website' });
    expect(levelOf(granted(january), byForm, resumed(may))).toBe('express');
  });
  it('for marketing alone takes back no STOP', () => {
    const preference = resumed(may, { purpose: 'marketing' });
    expect(levelOf(granted(january), revoked(march), preference)).toBe('express');
    const marketing = revoked(march, { purpose: 'marketing' });
    expect(levelOf(granted(january), marketing, preference)).toBe('written');
    expect(levelOf(granted(january), marketing, resumed(may))).toBe('written');
  });
});

describe('the end of a pause', () => {
  const endOf = (...events: ReturnType<typeof granted>[]) =>
    consentState({ events: [granted(january), ...events] }, question)!.endsAt;
  const [soon, later] = [new Date('2026-12-01T00:00:00Z'), new Date('2026-12-24T00:00:00Z')];

  it('is that of the last one', () => {
    expect(endOf(revoked(march, { endsAt: later }), revoked(may, { endsAt: soon }))).toEqual(later);
  });
  it('is none where another opt-out has no end, or there is no opt-out', () => {
    expect(endOf(revoked(march), revoked(may, { endsAt: soon }))).toBeNull();
    expect(endOf()).toBeNull();
  });
});

describe('something unclear', () => {
  const openOf = (...events: ReturnType<typeof granted>[]) =>
    consentState({ events: [granted(january), ...events] }, question)!.unclearAt;

  it.each([
    ['read by a person', unclear(may, { kind: 'cleared' })],
    ['followed by an opt-out', revoked(may)],
    ['followed by consent', granted(may)],
    ['followed by START', resumed(may)],
    ['followed by an opt-out on its channel', revoked(may, { channel: 'sms' })],
  ])('is settled once %s', (_how, then) => {
    expect(openOf(unclear(march, { channel: 'sms' }), then)).toBeNull();
    expect(openOf(then, unclear('2026-06-01T12:00:00Z'))).toEqual(new Date('2026-06-01T12:00:00Z'));
  });
  it.each([
    ['a grant for other messages', granted(may, { purpose: 'transactional' })],
    ['START for other messages', resumed(may, { purpose: 'transactional' })],
    ['a grant to another sender', granted(may, { sender: '+12065550199' })],
    ['an opt-out towards another sender', revoked(may, { sender: '+12065550199' })],
    ['an opt-out of one channel alone', revoked(may, { channelOnly: true })],
    ['a grant of next year', granted('2027-05-01T12:00:00Z')],
  ])('is not settled by %s', (_what, then) => {
    expect(openOf(unclear(march), then)).toEqual(new Date(march));
  });
  it.each([
    ['its own sender', { sender: '+12065550199' }],
    ['its own channel', { channelOnly: true }],
  ] as const)('is settled by an opt-out of %s', (_what, limit) => {
    expect(openOf(unclear(march, limit), revoked(may, limit))).toBeNull();
  });
  it('is not settled on another channel', () => {
    expect(openOf(unclear(march), revoked(may, { channel: 'voice' }))).toEqual(new Date(march));
  });
  it('counts by the latest', () => {
    expect(openOf(unclear(may), unclear(march))).toEqual(new Date(may));
    expect(openOf(unclear(march), unclear(may))).toEqual(new Date(may));
  });
  it('is settled by what was said at the same moment', () => {
    expect(openOf(unclear(march), unclear(march, { kind: 'cleared' }))).toBeNull();
  });
});

it('an opt-out of calls alone leaves texts, even where an opt-out ends all channels', () => {
  const event = revoked(march, { channel: 'voice', channelOnly: true });
  const events = [granted(january), event];
  const all = { optOutScope: 'all' } as const;
  expect(stateOf({ events }, all)).toBe('granted');
  expect(stateOf({ events }, { ...all, channel: 'voice' })).toBe('revoked');
  expect(
    stateOf({ events: [granted(january), { ...event, channelOnly: undefined }] } as never, all),
  ).toBe('revoked');
});

describe.each([
  ['before', new Date('2026-02-01T12:00:00Z'), 'express'],
  ['nobody knows when', undefined, 'express'],
  ['after', new Date('2026-04-01T12:00:00Z'), 'written'],
] as const)(
  'written consent that the item claims, given %s an opt-out by form',
  (_when, at, level) => {
    it(`is ${level} consent after START`, () => {
      const item = { status: 'granted', level: 'written', at } as const;
      const events = [revoked(march, { source: 'website' }), resumed(may)];
      expect(consentState({ item, events }, question)).toMatchObject({ state: 'granted', level });
    });
  },
);

it('ends with the pause where an earlier opt-out was followed by consent', () => {
  const endsAt = new Date('2026-12-01T00:00:00Z');
  const events = [revoked(january), granted(march), revoked(may, { endsAt })];
  expect(consentState({ events }, question)).toMatchObject({ state: 'revoked', endsAt });
  const [, ...never] = [granted(january), revoked(march), revoked(may, { endsAt })];
  expect(consentState({ events: never }, question)).toMatchObject({ endsAt: null });
});
