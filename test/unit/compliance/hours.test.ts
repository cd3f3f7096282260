import { Context } from '../../../lib/compliance/context';
import type { Facts } from '../../../lib/compliance/facts';
import { granted } from '../../../lib/compliance/exampleConsent';
import { rulePack } from '../../../lib/compliance/gate';
import { applicableHours } from '../../../lib/compliance/hours';
import type { HoursRow } from '../../../lib/compliance/jurisdiction';
import type { Pack } from '../../../lib/compliance/pack';
import { permittedWindow } from '../../../lib/compliance/permittedWindow';
import { baseFacts, merge } from './baseFacts';

type Changes = Parameters<typeof merge>[1];

const row = (source: string, more: Partial<HoursRow> = {}): HoursRow => ({
  on: ['text'],
  week: { weekdays: ['09:00-18:00'], saturday: [], sunday: [] },
  ...{ source, tier: 'statute', checkedOn: '2026-11-28' },
  ...more,
});
/** The package's own pack, but with these hours in Germany or wherever they are for. */
const packWith = (hours: HoursRow[], code = 'DE'): Pack => {
  const own = { ...rulePack.jurisdictions.get(code)!, hours };
  return { ...rulePack, jurisdictions: new Map([...rulePack.jurisdictions, [code, own]]) };
};
const germany = { recipient: { number: '+4915112345678' } };
const contextOf = (pack: Pack, changes: Changes, at = baseFacts.now) =>
  new Context(merge<Facts>(merge(baseFacts, germany), changes), at, pack);
const sourcesOf = (pack: Pack, changes: Changes = {}) =>
  applicableHours(contextOf(pack, changes)).map(({ row: { source } }) => source);

const own = 'docs/compliance.md';
const consentOf = (level: 'written' | 'express' | 'implied') => ({
  consent: { events: [granted('2026-01-10T12:00:00Z', { level })] },
});

describe('the hours of a place', () => {
  it.each([
    ['its own alone where they are verified', [row('law')], ['law']],
    [
      'the cautious ones besides where none is',
      [row('rumour', { tier: 'unverified' })],
      ['rumour', own],
    ],
    [
      'no others where one is',
      [row('law'), row('rumour', { tier: 'unverified' })],
      ['law', 'rumour'],
    ],
    ['the cautious ones where there are none', [], [own]],
  ])('are %s', (_which, hours, sources) => {
    expect(sourcesOf(packWith(hours))).toEqual(sources);
  });

  it('are no cautious ones of a state, whose country has them', () => {
    const florida = { recipient: { number: '+13055550123' } };
    const federal = sourcesOf(packWith([], 'US-FL'), florida);
    expect(federal).not.toContain(own);
    const rumour = row('rumour', { tier: 'unverified' });
    expect(sourcesOf(packWith([rumour], 'US-FL'), florida)).toEqual([...federal, 'rumour']);
  });

  it.each([
    ['2026-11-16T08:59:00', false],
    ['2026-11-16T09:00:00', true],
    ['2026-11-20T19:59:00', true],
    ['2026-11-20T20:00:00', false],
    ['2026-11-21T08:59:00', false],
    ['2026-11-21T09:00:00', true],
    ['2026-11-21T20:00:00', false],
    ['2026-11-22T12:00:00', false],
  ])('by the cautious ones, are open on %s: %s', (at, open) => {
    const context = contextOf(packWith([]), {}, new Date(`${at}+01:00`));
    expect(permittedWindow(context).closed === undefined).toBe(open);
  });

  it('say of the cautious ones that they are our own', () => {
    const [found] = applicableHours(contextOf(packWith([]), {}));
    expect(found).toMatchObject({ whose: 'Germany', row: { tier: 'house' } });
    expect(found!.row.checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});

describe('hours that consent lifts', () => {
  const pack = packWith([row('law', { liftedBy: 'express' })]);

  it.each([
    ['written consent', consentOf('written'), [own]],
    ['express consent', consentOf('express'), [own]],
    ['implied consent', consentOf('implied'), ['law']],
    ['no consent', { consent: { events: [] } }, ['law']],
    ['consent that nobody knows', { consent: { events: undefined } }, ['law']],
  ])('with %s', (_what, changes, sources) => {
    expect(sourcesOf(pack, changes)).toEqual(sources);
  });

  it('are worked out anew for another consent under the same law', () => {
    const consents = [consentOf('implied'), consentOf('express'), consentOf('implied')];
    expect(consents.map((changes) => sourcesOf(pack, changes))).toEqual([['law'], [own], ['law']]);
  });

  it('leave what else there is', () => {
    const two = packWith([row('law', { liftedBy: 'express' }), row('another law')]);
    expect(sourcesOf(two, consentOf('express'))).toEqual(['another law']);
  });

  it('leave nothing of a state', () => {
    const florida = { recipient: { number: '+13055550123' }, ...consentOf('express') };
    const lifted = packWith([row('law', { liftedBy: 'express' })], 'US-FL');
    expect(sourcesOf(lifted, florida)).toEqual(sourcesOf(packWith([], 'US-FL'), florida));
  });
});

it.each([
  ['a machine', true, ['law', 'law for machines']],
  ['a person', false, ['law']],
  ['nobody knows who', undefined, ['law', 'law for machines']],
])('hours for machines bind calls that %s makes', (_who, artificialVoice, sources) => {
  const pack = packWith(
    [row('law'), row('law for machines', { recordedOnly: true })].map((one) => ({
      ...one,
      on: ['voice'] as const,
    })),
  );
  expect(sourcesOf(pack, { message: { channel: 'voice', artificialVoice } })).toEqual(sources);
});

describe('hours of the house', () => {
  const always: HoursRow['week'] = {
    ...{ weekdays: ['00:00-24:00'], saturday: ['00:00-24:00'], sunday: ['00:00-24:00'] },
  };
  const pack = packWith([row('law', { week: always })]);
  const isOpen = (hours: { from: string; to: string; days?: number[] }, at: string) =>
    permittedWindow(contextOf(pack, { policy: { hours } }, new Date(`${at}+01:00`))).closed ===
    undefined;
  const [monday, tuesday, sunday] = ['2026-11-16', '2026-11-17', '2026-11-22'];

  it.each([
    ['before they begin', `${monday}T08:29:00`, false],
    ['when they begin', `${monday}T08:30:00`, true],
    ['before they end', `${monday}T17:14:00`, true],
    ['when they end', `${monday}T17:15:00`, false],
    ['on a Sunday', `${sunday}T12:00:00`, true],
  ])('are of every day, to the minute: %s', (_when, at, open) => {
    expect(isOpen({ from: '08:30', to: '17:15' }, at)).toBe(open);
  });

  it.each([
    ['a Monday', monday, true],
    ['a Tuesday', tuesday, false],
    ['a Sunday', sunday, true],
  ])('are of the days that they name: %s', (_day, date, open) => {
    expect(isOpen({ from: '08:30', to: '17:15', days: [1, 7] }, `${date}T12:00:00`)).toBe(open);
  });

  it('narrow the law’s, and say whose they are', () => {
    const hours = { from: '08:30', to: '17:15' };
    const found = applicableHours(contextOf(pack, { policy: { hours } }));
    expect(found.map(({ whose }) => whose)).toEqual(['Germany', 'House rules']);
    expect(found[1]!.row).toMatchObject({ source: 'policy.hours', tier: 'house' });
    expect(found[1]!.row.checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});
