import { Context } from '../../../lib/compliance/context';
import type { Facts } from '../../../lib/compliance/facts';
import { rulePack } from '../../../lib/compliance/gate';
import type { HoursRow, Jurisdiction } from '../../../lib/compliance/jurisdiction';
import gateStale from '../../../lib/compliance/rules/gate-stale';
import gateUnverified from '../../../lib/compliance/rules/gate-unverified';
import { baseFacts, merge } from './baseFacts';
import { finds, found } from './found';

const row = (tier: HoursRow['tier'], more: Partial<HoursRow> = {}): HoursRow => ({
  ...{ source: 'a law', tier, checkedOn: '2026-11-18', on: ['text'] },
  week: { weekdays: ['09:00-18:00'], saturday: [], sunday: [] },
  ...more,
});

/** A context in Germany, of which the package's own pack is to say this. */
const inGermany = (rows: Partial<Jurisdiction>): Context => {
  const { code, name, language } = rulePack.jurisdictions.get('DE')!;
  const own = { code, name, language, ...rows };
  const pack = { ...rulePack, jurisdictions: new Map([...rulePack.jurisdictions, ['DE', own]]) };
  const facts = merge<Facts>(baseFacts, { recipient: { number: '+4915112345678' } });
  return new Context(facts, baseFacts.now, pack);
};

describe('GATE-UNVERIFIED', () => {
  it('holds where all hours of a country are unverified', () =>
    expect(gateUnverified.check(inGermany({ hours: [row('unverified')] }))).toMatchObject([
      { reason: 'The rules on hours of: Germany are not verified.' },
    ]));

  it('does not where some are verified', () =>
    expect(gateUnverified.check(inGermany({ hours: [row('unverified'), row('statute')] }))).toEqual(
      [],
    ));
});

describe('GATE-STALE', () => {
  const checkedLongAgo = { checkedOn: '2026-01-01' };

  it('goes by the oldest check of any value', () =>
    expect(
      gateStale.check(inGermany({ hours: [row('statute'), row('statute', checkedLongAgo)] })),
    ).toMatchObject({ reason: expect.stringMatching(/last checked on 2026-01-01/) }));

  const { on, ...sourced } = row('statute', checkedLongAgo);
  it.each<[string, Partial<Jurisdiction>]>([
    ['how far a revocation reaches', { revocation: [{ ...sourced, on, ends: 'all' }] }],
    [
      'what implied consent may rest on',
      {
        consent: [
          {
            ...row('statute'),
            level: 'express',
            implied: { ...sourced, lasts: { purchase: null } },
          },
        ],
      },
    ],
  ])('minds %s as well', (_what, rows) =>
    expect(gateStale.check(inGermany({ hours: [row('statute')], ...rows }))).toMatchObject({
      reason: expect.stringMatching(/last checked on 2026-01-01/),
    }),
  );

  it('has nothing to say where every value has ended', () =>
    expect(
      gateStale.check(inGermany({ hours: [row('statute', { effectiveTo: '2026-02-01' })] })),
    ).toBeUndefined());

  it('does not mind a value that has ended', () =>
    expect(
      gateStale.check(
        inGermany({
          hours: [row('statute'), row('statute', { ...checkedLongAgo, effectiveTo: '2026-02-01' })],
        }),
      ),
    ).toBeUndefined());
});

describe('GATE-PLACE', () => {
  it('has nothing to say of a time zone that is none, which TIM-TZUNKNOWN tells', () =>
    expect(finds('GATE-PLACE', { recipient: { region: 'FL', timeZone: 'Mars/Olympus' } })).toBe(
      'nothing',
    ));
});

describe('TIM-HOLIDAY', () => {
  it('asks for the time zone before it can tell which day it is', () =>
    expect(
      found('TIM-HOLIDAY', {
        recipient: { number: '+80012345678' },
        policy: { holidays: ['2026-11-18'] },
      }).lacking,
    ).toEqual(['recipient.timeZone']));
});

describe('TIM-LATENCY', () => {
  it('leaves a message to TIM-WINDOW where one of two zones is closed already', () =>
    expect(
      finds('TIM-LATENCY', {
        now: new Date('2026-11-19T01:30:00Z'),
        recipient: { number: '+18505550123' },
        queueSeconds: 3600,
      }),
    ).toBe('nothing'));
});
