import { evaluate } from '../../../lib/compliance/gate';
import { verifyPass } from '../../../lib/compliance/pass';
import { revoked } from '../../../lib/compliance/exampleConsent';
import { baseFacts, merge } from './baseFacts';

const key = Buffer.alloc(32, 7);

describe('evaluate', () => {
  it('allows the base case, with a pass and a validity period that ends with the window', () => {
    const decision = evaluate(baseFacts, { key });
    expect(decision.findings).toEqual([]);
    expect(decision.decision).toBe('allow');
    expect(decision.notAfter).toBe('2026-11-19T02:00:00.000Z');
    expect(decision.validityPeriod).toBe(9 * 3600);
    expect(decision.validUntil).toBe('2026-11-18T17:10:00.000Z');
    expect(decision.refusal).toBeNull();
    expect(Object.values(decision.checklist).map(({ answer }) => answer)).toEqual([
      'yes',
      'yes',
      'unknown',
      'yes',
    ]);
  });

  it('holds at night until the morning', () => {
    const decision = evaluate({ ...baseFacts, now: new Date('2026-11-19T03:30:00Z') });
    expect(decision).toMatchObject({
      decision: 'hold',
      notBefore: '2026-11-19T13:00:00.000Z',
      notAfter: '2026-11-20T02:00:00.000Z',
      pass: null,
    });
    expect(decision.validUntil).toBe(decision.notBefore);
  });

  it('refuses in the wording users know', () => {
    const decision = evaluate(
      merge(baseFacts, { consent: { events: [revoked('2026-03-01T12:00:00Z')] } }),
    );
    expect(decision.decision).toBe('block');
    expect(decision.refusal).toBe(
      [
        "I cannot send this message because it may violate Twilio's Acceptable Use Policy:",
        '- The recipient opted out on 2026-03-01.',
        '',
        'To proceed legitimately:',
        '1. Wait until the recipient opts in again, for example by sending START, and record that consent in the ledger.',
        '',
        'See: https://www.twilio.com/en-us/legal/aup',
      ].join('\n'),
    );
    expect(decision.checklist.optOut.answer).toBe('no');
  });

  it('keeps number, sender and text out of the record', () => {
    const record = JSON.stringify(
      evaluate({ ...baseFacts, now: new Date('2026-11-19T03:30:00Z') }, { key }),
    );
    expect(record).not.toContain('2125550123');
    expect(record).not.toContain('opening hours');
  });

  it('gives the same record for the same facts, and another hash for others', () => {
    expect(evaluate(merge(baseFacts, {}), { key })).toEqual(evaluate(baseFacts, { key }));
    expect(
      evaluate(merge(baseFacts, { message: { body: 'Acme: STOP' } }), { key }).inputHash,
    ).not.toBe(evaluate(baseFacts, { key }).inputHash);
  });
});

describe('the pass of an allowed message', () => {
  const decision = evaluate(baseFacts, { key });
  const subject = {
    account: baseFacts.account.sid,
    recipient: baseFacts.recipient.number,
    from: '+12065550100',
    channel: 'sms' as const,
    text: baseFacts.message.body,
    category: decision.category.effective,
  };

  it.each([
    [
      'the same message',
      {},
      baseFacts.now,
      { ok: true, id: decision.decisionId, expiresAt: new Date(decision.validUntil) },
    ],
    ['another text', { text: 'Acme: buy' }, baseFacts.now, { ok: false, reason: 'changed' }],
    [
      'another recipient',
      { recipient: '+12125550124' },
      baseFacts.now,
      { ok: false, reason: 'changed' },
    ],
    [
      'another account',
      { account: 'AC00000000000000000000000000000002' },
      baseFacts.now,
      { ok: false, reason: 'changed' },
    ],
    [
      'an attached picture',
      { mediaUrls: ['https://acme.com/a.png'] },
      baseFacts.now,
      { ok: false, reason: 'changed' },
    ],
    [
      'another time',
      { sendAt: new Date('2026-11-18T18:00:00Z') },
      baseFacts.now,
      { ok: false, reason: 'changed' },
    ],
    ['too late', {}, new Date('2026-11-18T17:10:00Z'), { ok: false, reason: 'expired' }],
  ])('%s', (_name, changes, now, verdict) => {
    expect(verifyPass(decision.pass as string, { ...subject, ...changes }, key, now)).toEqual(
      verdict,
    );
  });

  it('is refused when it is none, and under another key', () => {
    expect(verifyPass('yes', subject, key, baseFacts.now)).toEqual({
      ok: false,
      reason: 'malformed',
    });
    expect(
      verifyPass(decision.pass as string, subject, Buffer.alloc(32, 8), baseFacts.now),
    ).toEqual({ ok: false, reason: 'changed' });
  });
});
