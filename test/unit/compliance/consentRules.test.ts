import { Context } from '../../../lib/compliance/context';
import { granted, revoked } from '../../../lib/compliance/exampleConsent';
import type { Facts } from '../../../lib/compliance/facts';
import { rulePack } from '../../../lib/compliance/gate';
import conExpired from '../../../lib/compliance/rules/con-expired';
import { baseFacts, merge } from './baseFacts';
import { finds, found } from './found';

const given = (item: object) => ({
  consent: { item: { status: 'granted', source: 'order', ...item }, events: [] },
});
const implied = (basis?: string) => given({ level: 'implied', basis });
const written = granted('2026-01-10T12:00:00Z');

describe('CON-EXPIRED', () => {
  const untilOf = (changes: object) =>
    conExpired.check(new Context(merge<Facts>(baseFacts, changes), baseFacts.now, rulePack));

  it('says until when the consent lasts', () =>
    expect(
      untilOf({
        recipient: { number: '+14165550123' },
        ...given({ level: 'implied', basis: 'inquiry', at: new Date('2026-06-01T09:00:00Z') }),
      }),
    ).toEqual({ until: new Date('2026-12-01T09:00:00Z') }));

  it('of two countries, by the one in which it ends first', () =>
    expect(
      untilOf({
        message: { channel: 'voice' },
        recipient: { number: '+33612345678', country: 'ES' },
        ...given({ level: 'express', at: new Date('2026-06-01T09:00:00Z') }),
      }),
    ).toEqual({ until: new Date('2027-06-01T09:00:00Z') }));

  it('does not end what was said expressly with the purchase that it came from', () =>
    expect(
      finds('CON-EXPIRED', {
        recipient: { number: '+14165550123' },
        ...given({ level: 'express', basis: 'purchase', at: new Date('2020-01-01T00:00:00Z') }),
      }),
    ).toBe('nothing'));
});

describe('CON-EXPIRED of consent that was renewed', () => {
  const old = '2025-01-10T12:00:00Z';
  const fresh = '2026-11-01T12:00:00Z';
  const claim = (level: string, at?: string) => ({
    item: { status: 'granted', source: 'form', level, at: at && new Date(at) },
  });
  const express = (at: string) => granted(at, { level: 'express' });
  const inFrance = (consent: object) =>
    finds('CON-EXPIRED', {
      message: { channel: 'voice' },
      recipient: { number: '+33612345678' },
      consent,
    });

  it.each([
    ['expressly after a written one', { events: [granted(old), express(fresh)] }],
    [
      'in the ledger, after what the item claims',
      { ...claim('express', old), events: [express(fresh)] },
    ],
    ['in the ledger, and the item has no date', { ...claim('written'), events: [express(fresh)] }],
    ['by what the item claims', { ...claim('express', fresh), events: [granted(old)] }],
    ['once, in whatever order they are listed', { events: [express(fresh), express(old)] }],
  ])('finds nothing where it was given %s', (_how, consent) =>
    expect(inFrance(consent)).toBe('nothing'),
  );
  it.each([
    ['by an inquiry', { events: [granted(old), granted(fresh, { level: 'implied' })] }],
    ['before it ended as well', { events: [granted(old), express('2025-02-10T12:00:00Z')] }],
  ])('does not count what was given %s', (_how, consent) =>
    expect(inFrance(consent)).toBe('block'),
  );
});

describe('CON-LEVEL', () => {
  it('does not wait for the basis where one of two countries takes none', () => {
    const germany = { number: '+4915112345678' };
    expect(finds('CON-LEVEL', { recipient: germany, ...implied() })).toBe('missing');
    expect(finds('CON-LEVEL', { recipient: { ...germany, country: 'PL' }, ...implied() })).toBe(
      'block',
    );
  });
});

describe('CON-SCOPE', () => {
  it('is content with a consent that reaches the message, whatever others there are', () =>
    expect(
      finds('CON-SCOPE', {
        consent: { events: [written, granted('2026-01-11T12:00:00Z', { channel: 'voice' })] },
      }),
    ).toBe('nothing'));
});

describe('SUP-CONFIRM', () => {
  it.each([
    ['2026-11-18T16:55:00Z', 'nothing'],
    ['2026-11-18T16:54:59Z', 'warn'],
  ])('after an opt-out of %s: %s', (revokedAt, expected) =>
    expect(
      finds('SUP-CONFIRM', {
        message: {
          category: 'transactional',
          confirmsRevocation: { revokedAt: new Date(revokedAt), sentBefore: 0 },
        },
      }),
    ).toBe(expected),
  );
});

describe('SUP-DNC', () => {
  const asked = (checkedAt: string, recipient: object = {}) => ({
    recipient: { doNotCall: { listed: false, checkedAt: new Date(checkedAt) }, ...recipient },
    consent: { events: [granted('2026-01-10T12:00:00Z', { level: 'implied' })] },
  });

  it('takes an answer of just as many days as the register says', () => {
    expect(finds('SUP-DNC', asked('2026-10-19T17:00:00Z'))).toBe('nothing');
    expect(finds('SUP-DNC', asked('2026-10-19T16:59:59Z'))).toBe('missing');
  });

  it('of two registers, takes it as long as the stricter one does', () =>
    expect(found('SUP-DNC', asked('2026-10-20T17:00:00Z', { country: 'SG' })).lacking).toEqual([
      'recipient.doNotCall (the answer is older than 21 days)',
    ]));
});

describe('SUP-FREETEXT', () => {
  const wrote = (text: string) => ({
    lastInbound: { text, at: new Date('2026-11-17T12:00:00Z') },
  });

  it('takes what is said in a channel for that channel', () =>
    expect(
      finds('SUP-FREETEXT', {
        ...wrote('STOP'),
        message: { channel: 'voice' },
        recipient: { number: '+4915112345678' },
        policy: { optOutScope: 'channel' },
      }),
    ).toBe('block'));

  it('tells of the last message alone, and leaves other opt-outs to SUP-OPTOUT', () => {
    const pause = {
      ...wrote('please do not text me until 2026-12-01'),
      consent: { events: [written, revoked('2026-03-01T12:00:00Z')] },
    };
    const [own] = found('SUP-FREETEXT', pause).own;
    expect(own?.concern.reason).toMatch(/ asks for a pause until /);
  });
});

describe('SUP-OPTOUT', () => {
  it('lets no advertisement pass for the confirmation of an opt-out', () =>
    expect(
      finds('SUP-OPTOUT', {
        message: { confirmsRevocation: { revokedAt: baseFacts.now, sentBefore: 0 } },
        consent: { events: [written, revoked('2026-11-18T16:59:00Z')] },
      }),
    ).toBe('block'));
});
