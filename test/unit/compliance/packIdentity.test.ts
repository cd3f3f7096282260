import { rulePack } from '../../../lib/compliance/gate';
import type { Jurisdiction } from '../../../lib/compliance/jurisdiction';
import type { Pack } from '../../../lib/compliance/pack';
import { packIdentity } from '../../../lib/compliance/packIdentity';
import { readings } from '../../../lib/compliance/data/readings';
import { readings as ofFiles } from '../../../scripts/readings';

const withJurisdiction = (code: string, changes: Partial<Jurisdiction>): Pack => ({
  ...rulePack,
  jurisdictions: new Map(rulePack.jurisdictions).set(code, {
    ...rulePack.jurisdictions.get(code)!,
    ...changes,
  }),
});
const france = rulePack.jurisdictions.get('FR')!;
const [first, ...others] = rulePack.rules;
const source = { source: 'a law', tier: 'statute', checkedOn: '2031-02-03' } as const;

/** Packs that differ from the package's own in one thing each. */
const changed: Array<[string, Pack]> = [
  ['a row less', withJurisdiction('FR', { caps: [] })],
  [
    'another figure',
    withJurisdiction('FR', { caps: france.caps!.map((row) => ({ ...row, max: 9 })) }),
  ],
  [
    'another source of a value',
    withJurisdiction('FR', { caps: france.caps!.map((row) => ({ ...row, source: 'another' })) }),
  ],
  [
    'another jurisdiction',
    {
      ...rulePack,
      jurisdictions: new Map([...rulePack.jurisdictions].filter(([code]) => code !== 'FR')),
    },
  ],
  ['another version of a rule', { ...rulePack, rules: [{ ...first!, version: '9' }, ...others] }],
  ['a rule less', { ...rulePack, rules: others }],
  [
    'another severity of a rule',
    {
      ...rulePack,
      rules: [{ ...first!, severity: { ...first!.severity, marketing: 'warn' } }, ...others],
    },
  ],
  ['another holiday', { ...rulePack, tables: { ...rulePack.tables, holidayDays: 'US:20260101' } }],
  ['another zone', { ...rulePack, tables: { ...rulePack.tables, zonesByPrefix: '1201:0' } }],
];

describe('the name of a pack', () => {
  const own = packIdentity(rulePack);

  it.each(changed)('changes with %s', (_what, pack) => {
    const { version, sha256 } = packIdentity(pack);
    expect(sha256).not.toBe(own.sha256);
    expect(version).not.toBe(own.version);
  });

  it('stays the same for the same content', () => {
    expect(packIdentity({ ...rulePack })).toEqual(own);
  });

  it('is as of the latest check of any value, and begins with that day', () => {
    const days = [...rulePack.jurisdictions.values()].flatMap(({ hours = [] }) =>
      hours.map(({ checkedOn }) => checkedOn),
    );
    expect(own.asOf >= days.sort().at(-1)!).toBe(true);
    expect(own.version).toBe(`${own.asOf.replaceAll('-', '.')}-${own.sha256.slice(0, 8)}`);
    const later = withJurisdiction('FR', {
      caps: [{ ...source, on: ['text'], max: 1, hours: 24 }],
    });
    expect(packIdentity(later).asOf).toBe('2031-02-03');
    expect(packIdentity(later).version).toMatch(/^2031\.02\.03-[0-9a-f]{8}$/);
  });
});

it('changes with whatever reads texts: otherwise run npm run docs', () => {
  expect(readings).toBe(ofFiles());
  expect(rulePack.tables).toMatchObject({ readings });
});
