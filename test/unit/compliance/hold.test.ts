import { granted } from '../../../lib/compliance/exampleConsent';
import { evaluate } from '../../../lib/compliance/gate';
import { baseFacts, merge } from './baseFacts';

const night = new Date('2026-11-19T03:30:00Z');
const morning = '2026-11-19T13:00:00.000Z';
const ids = (facts: Parameters<typeof evaluate>[0]) =>
  evaluate(facts).findings.map(({ ruleId, severity }) => `${ruleId} ${severity}`);

describe('a hold', () => {
  it('waits for the frequency cap, then for the morning', () => {
    const facts = merge(baseFacts, {
      now: new Date('2026-11-18T22:00:00Z'),
      history: [{ at: new Date('2026-11-18T04:30:00Z') }],
      policy: { caps: [{ max: 1, hours: 24 }] },
    });
    expect(evaluate(facts)).toMatchObject({
      decision: 'hold',
      notBefore: morning,
      notAfter: '2026-11-20T02:00:00.000Z',
      validityPeriod: 36_000,
    });
    expect(ids(facts)).toEqual(['FRQ-POLICY hold', 'TIM-WINDOW hold']);
  });

  it('skips a holiday', () => {
    const facts = merge(baseFacts, {
      now: new Date('2026-12-25T02:30:00Z'),
      recipient: { number: '+15045551234' },
      policy: { emergencyBans: [] },
    });
    expect(evaluate(facts)).toMatchObject({
      decision: 'hold',
      notBefore: '2026-12-26T14:00:00.000Z',
    });
  });

  it('turns into a block when waiting does not help', () => {
    const facts = merge(baseFacts, {
      now: night,
      message: { channel: 'whatsapp' },
      lastInboundAt: new Date('2026-11-18T10:00:00Z'),
    });
    const decision = evaluate(facts);
    expect(decision).toMatchObject({ decision: 'block', notBefore: null });
    expect(decision.refusal).toContain('more than 24 hours old');
  });

  it('ends with the WhatsApp window when that closes first', () => {
    const facts = merge(baseFacts, {
      now: night,
      message: { channel: 'whatsapp' },
      lastInboundAt: new Date('2026-11-18T14:00:00Z'),
    });
    expect(evaluate(facts)).toMatchObject({
      decision: 'hold',
      notBefore: morning,
      notAfter: '2026-11-19T14:00:00.000Z',
      validityPeriod: 3600,
    });
  });

  it('has no time when only a person can settle it', () => {
    const facts = merge(baseFacts, {
      lastInbound: { text: 'who is this?', at: new Date('2026-11-17T12:00:00Z') },
    });
    const decision = evaluate(facts);
    expect(decision).toMatchObject({
      decision: 'hold',
      notBefore: null,
      notAfter: null,
      validityPeriod: null,
    });
    expect(decision.refusal).toContain('Let a person read it');
  });

  it('moves a scheduled message, not the present one', () => {
    const facts = merge(baseFacts, { message: { sendAt: night } });
    expect(evaluate(facts)).toMatchObject({ decision: 'hold', notBefore: morning });
    expect(
      evaluate(merge(baseFacts, { now: night, message: { sendAt: new Date(morning) } })),
    ).toMatchObject({ decision: 'allow', notBefore: morning });
  });

  it.each([
    ['spring', '2027-03-14T02:30:00Z', '2027-03-14T12:00:00.000Z'],
    ['autumn', '2026-11-01T02:30:00Z', '2026-11-01T13:00:00.000Z'],
  ])('keeps eight o’clock when the clocks change in %s', (_season, now, notBefore) => {
    expect(evaluate({ ...baseFacts, now: new Date(now) }).notBefore).toBe(notBefore);
  });

  it('keeps half-hour zones', () => {
    const facts = merge(baseFacts, {
      now: new Date('2026-11-19T03:30:00Z'),
      recipient: { timeZone: 'America/St_Johns' },
    });
    expect(evaluate(facts).notBefore).toBe('2026-11-19T11:30:00.000Z');
  });

  it('waits until every zone of an area code is open', () => {
    const facts = merge(baseFacts, {
      now: new Date('2026-11-19T13:30:00Z'),
      recipient: { number: '+18505551234' },
    });
    expect(evaluate(facts)).toMatchObject({
      decision: 'hold',
      notBefore: '2026-11-19T14:00:00.000Z',
      recipient: { zones: ['America/Chicago', 'America/New_York'] },
    });
  });
});

describe('an override', () => {
  const override = {
    by: 'Ada Lovelace',
    reason: 'recall of a product',
    expiresAt: new Date('2026-11-20T00:00:00Z'),
    rulesWaived: ['TIM-WINDOW', 'SUP-OPTOUT'],
  };
  const atNight = merge(baseFacts, { now: night, policy: { override } });

  it('waives what may be waived, and says so', () => {
    const decision = evaluate(atNight);
    expect(decision).toMatchObject({
      decision: 'allow',
      override: { by: 'Ada Lovelace', accepted: true, rulesWaived: override.rulesWaived },
      findings: [{ ruleId: 'TIM-WINDOW', outcome: 'waived' }],
    });
  });

  it('never waives an opt-out', () => {
    const facts = merge(atNight, {
      consent: { item: { status: 'revoked' }, events: [granted('2026-01-10T12:00:00Z')] },
    });
    expect(evaluate(facts).decision).toBe('block');
  });

  it.each([
    ['without an approver', { by: ' ' }, 'no approver is named'],
    ['without a reason', { reason: '' }, 'no reason is given'],
    ['that has expired', { expiresAt: night }, 'it has expired'],
    ['without an expiry', { expiresAt: new Date(NaN) }, 'it has no expiry'],
  ])('%s counts for nothing', (_name, changes, why) => {
    expect(evaluate(merge(atNight, { policy: { override: changes } }))).toMatchObject({
      decision: 'hold',
      override: { accepted: false, why },
    });
  });
});

it('a dry run decides as ever, and says that it is one', () => {
  const decision = evaluate(merge(baseFacts, { now: night, policy: { dryRun: true } }), {
    key: Buffer.alloc(32),
  });
  expect(decision).toMatchObject({ mode: 'dryRun', decision: 'hold', pass: null });
});

it('the checklist tells what is not known', () => {
  const { checklist } = evaluate(
    merge(baseFacts, {
      message: { category: 'transactional', body: undefined },
      consent: { events: undefined },
    }),
  );
  expect(
    Object.fromEntries(
      Object.entries(checklist).map(([question, { answer }]) => [question, answer]),
    ),
  ).toEqual({
    consent: 'unknown',
    optOut: 'unknown',
    content: 'unknown',
    compliance: 'yes',
  });
});
