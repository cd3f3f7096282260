import { evaluate } from '../../../lib/compliance/gate';
import { valueHash } from '../../../lib/compliance/hashes';
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

  it('gives a pass that ends with the override that it rests upon', () => {
    const now = new Date('2026-11-19T03:30:00Z');
    const expiresAt = new Date('2026-11-19T03:31:00Z');
    const override = { by: 'Ada', reason: 'recall', expiresAt, rulesWaived: ['TIM-WINDOW'] };
    const facts = merge(baseFacts, { now, policy: { override } });
    const { decision, validUntil, pass } = evaluate(facts, { key });
    expect([decision, validUntil]).toEqual(['allow', '2026-11-19T03:31:00.000Z']);
    expect(parseInt(pass!.split('.')[1]!, 36)).toBe(expiresAt.getTime());
  });

  it('gives a pass that ends with the permitted hours', () => {
    const now = new Date('2026-11-19T01:55:00Z');
    const { decision, validUntil, pass } = evaluate({ ...baseFacts, now }, { key });
    expect([decision, validUntil]).toEqual(['allow', '2026-11-19T02:00:00.000Z']);
    const { message, recipient, sender, account } = baseFacts;
    const verdictAt = (at: string) =>
      verifyPass(
        pass!,
        {
          account: account.sid,
          recipient: recipient.number,
          from: sender.from!,
          channel: message.channel,
          text: message.body!,
          category: 'marketing',
        },
        key,
        new Date(at),
      );
    expect(verdictAt('2026-11-19T01:59:59Z')).toMatchObject({ ok: true });
    expect(verdictAt('2026-11-19T02:00:00Z')).toEqual({ ok: false, reason: 'expired' });
  });

  it('keeps what decided out of the record, unless the house wants it in clear', () => {
    const facts = merge(baseFacts, {
      message: { body: 'Acme: bitcoin at bit.ly/acme1. Tell us your PIN: reply with your PIN.' },
      sender: { from: '+15655550100' },
      recipient: { region: 'Floridia', lineType: 'handy' },
      consent: {
        events: [],
        item: { status: 'granted', level: 'written', source: 'a purchased list of Acme' },
      },
    });
    const secrets = [/bitcoin/, /bit\.ly/, /your pin/i, /5655550100/, /Floridia/, /handy/];
    const inRecord = (record: object) =>
      [...secrets, /purchased list/].filter((one) => one.test(JSON.stringify(record))).map(String);
    const record = evaluate(facts, { key });
    expect(record.findings.map(({ ruleId }) => ruleId)).toEqual(
      expect.arrayContaining(['AUP-LISTSOURCE', 'AUP-PHISH', 'CNT-SHORTENER', 'GATE-PLACE']),
    );
    expect(inRecord(record)).toEqual([]);
    const clear = evaluate({ ...facts, policy: { ...facts.policy, recordInClear: true } }, { key });
    expect(inRecord(clear)).toEqual(
      [...secrets, /purchased list/].filter((one) => !/5655/.test(one.source)).map(String),
    );
  });

  it('leaves what a person has to read readable', () => {
    const facts = merge(baseFacts, {
      message: { body: 'Sale today. Reply STOP to opt out.', channel: 'sms' },
      consent: {
        events: [],
        item: { status: 'granted', level: 'implied', source: 'form', basis: 'purchase' },
      },
    });
    const { findings } = evaluate(facts, { key });
    const remedies = findings.map(({ remedy }) => remedy);
    expect(remedies).toContain('Begin the text with "Acme: ".');
    expect(remedies).toContain(
      'Record with the consent what proves it: the form’s address and time, the message, the signed paper.',
    );
    const { findings: ofHost } = evaluate(
      merge(baseFacts, { message: { body: 'Acme: see bit.ly/a1. Reply STOP to opt out.' } }),
      { key },
    );
    expect(ofHost.find(({ ruleId }) => ruleId === 'CNT-SHORTENER')?.reason).toBe(
      'The link goes through the public shortener ….',
    );
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

describe('the record', () => {
  it('says what it was made of', () => {
    const record = evaluate(merge(baseFacts, { tzDataVersion: '2026c' }), { key });
    expect(record).toMatchObject({
      ...{ schemaVersion: 1, tzDataVersion: '2026c', mode: 'enforce', override: null },
      category: { declared: 'marketing', effective: 'marketing', why: null },
      recipient: { country: 'US', region: 'US-NY', zones: ['America/New_York'] },
    });
    expect(record.engineVersion).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('names each state where the recipient may be, and none where none is known', () => {
    const regionOf = (recipient: object) =>
      evaluate(merge(baseFacts, { recipient })).recipient.region;
    expect(regionOf({ number: '+13055551234', region: 'TX' })).toBe('US-TX,US-FL');
    expect(regionOf({ number: '+4915112345678' })).toBeNull();
  });

  it('knows no country of a number without one', () => {
    const { recipient, tzDataVersion } = evaluate(
      merge(baseFacts, { recipient: { number: '+80012345678' } }),
    );
    expect([recipient.country, tzDataVersion]).toEqual([null, null]);
  });

  it('says why a message counts as marketing', () => {
    const { category } = evaluate(
      merge(baseFacts, {
        message: { category: 'transactional', template: { category: 'marketing' } },
      }),
    );
    expect(category).toEqual({
      ...{ declared: 'transactional', effective: 'marketing' },
      why: 'the template is a marketing template',
    });
  });

  it('says which rules lacked which facts', () => {
    const { notEvaluated } = evaluate(merge(baseFacts, { consent: { events: undefined } }));
    expect(notEvaluated).toContainEqual({
      ruleId: 'SUP-OPTOUT',
      missingInput: ['consent.events (the ledger)'],
    });
  });

  it('has no end where nothing ends what is permitted', () => {
    expect(evaluate(merge(baseFacts, { message: { category: 'transactional' } }))).toMatchObject({
      ...{ decision: 'allow', notAfter: null, validityPeriod: null },
    });
  });

  it('names the waiver, and whether it counts', () => {
    const override = {
      ...{ by: 'Ada Lovelace', role: 'counsel', reason: 'recall', ticket: 'T-1' },
      ...{ expiresAt: new Date('2030-01-01T00:00:00Z'), rulesWaived: ['TIM-WINDOW'] },
    };
    const recordOf = (changes: object) =>
      evaluate(merge(baseFacts, { policy: { override: { ...override, ...changes } } })).override;
    expect(recordOf({})).toEqual({
      ...{ ...override, expiresAt: '2030-01-01T00:00:00.000Z' },
      ...{ accepted: true, why: null },
    });
    expect(recordOf({ expiresAt: new Date(NaN) })).toMatchObject({
      ...{ expiresAt: null, accepted: false, why: 'it has no expiry' },
    });
  });

  it('says which record it follows', () => {
    expect(evaluate(baseFacts, { previousHash: 'ab' }).previousHash).toBe('ab');
    expect(evaluate(baseFacts).previousHash).toBeNull();
  });

  it('holds the number only as a hash, keyed where there is a key', () => {
    const hashWith = (options: object) => evaluate(baseFacts, options).recipient.e164Hash;
    expect(hashWith({})).toBe(valueHash(baseFacts.recipient.number));
    expect(hashWith({ key })).toBe(valueHash(baseFacts.recipient.number, key));
  });

  it('stands for ten minutes where it blocks or nobody knows until when it holds', () => {
    const untilOf = (changes: object) => evaluate(merge(baseFacts, changes));
    const blocked = untilOf({ consent: { events: [] } });
    const held = untilOf({ message: { body: 'Acme: your acc0unt is ready. Reply STOP' } });
    expect([blocked.decision, blocked.validUntil]).toEqual(['block', '2026-11-18T17:10:00.000Z']);
    expect([held.decision, held.validUntil]).toEqual(['hold', '2026-11-18T17:10:00.000Z']);
    expect(blocked.evaluatedAt).toBe('2026-11-18T17:00:00.000Z');
  });

  it('gives Twilio ten hours at most, and a second at least', () => {
    const periodAt = (now: string) => evaluate({ ...baseFacts, now: new Date(now) }).validityPeriod;
    expect(periodAt('2026-11-18T14:00:00Z')).toBe(36_000);
    expect(periodAt('2026-11-19T01:59:59.500Z')).toBe(1);
  });

  it('has an id of its own for other facts, unless it is given one', () => {
    const { decisionId } = evaluate(baseFacts);
    expect(decisionId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(evaluate(merge(baseFacts, { message: { body: 'Acme: STOP' } })).decisionId).not.toBe(
      decisionId,
    );
    expect(evaluate(baseFacts, { decisionId: 'given' }).decisionId).toBe('given');
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
