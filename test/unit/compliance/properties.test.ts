import fc from 'fast-check';
import type { Effect } from '../../../lib/compliance/decision';
import { categories, type Facts } from '../../../lib/compliance/facts';
import { evaluate } from '../../../lib/compliance/gate';
import { revoked } from '../../../lib/compliance/exampleConsent';
import { rules } from '../../../lib/compliance/rules';
import { anyFacts, consentEvent, person, timelyFacts } from './arbitraryFacts';
import { baseFacts, merge } from './baseFacts';

const strictness: Record<Effect, number> = { allow: 0, hold: 1, block: 2 };
const runs = { numRuns: 1000 };
const optOut = Date.UTC(2026, 5, 1);

const shuffled = <T>(list: T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray(list, { minLength: list.length });
const allWaived = {
  by: 'Ada Lovelace',
  reason: 'test',
  expiresAt: new Date('2030-01-01T00:00:00Z'),
  rulesWaived: rules.map(({ id }) => id),
};

it('the arbitrary facts lead to every effect', () => {
  const effects = fc
    .sample(fc.oneof(timelyFacts, anyFacts), { numRuns: 1000, seed: 1 })
    .map((facts) => evaluate(facts));
  const kinds = effects.map(({ decision, notBefore }) =>
    decision === 'hold' && notBefore === null ? 'review' : decision,
  );
  for (const kind of ['allow', 'block', 'hold', 'review'])
    expect(kinds.filter((found) => found === kind).length).toBeGreaterThan(15);
});

it('nothing is allowed after an opt-out, in any order of events, whatever the item claims or a person waives', () => {
  const before = consentEvent(
    fc.integer({ min: 0, max: 1000 }).map((hours) => new Date(optOut - hours * 3_600_000)),
  );
  const category = fc.constantFrom(...categories.filter((one) => one !== 'emergency'));
  const facts = fc
    .tuple(anyFacts, fc.array(before, { maxLength: 6 }), fc.boolean(), category)
    .chain(([any, events, waive, chosen]) =>
      shuffled([...events, revoked(new Date(optOut).toISOString(), { recipient: person })]).map(
        (inAnyOrder): Facts => ({
          ...any,
          message: { ...any.message, category: chosen },
          consent: { ...any.consent, events: inAnyOrder },
          policy: { ...any.policy, override: waive ? allWaived : any.policy.override },
        }),
      ),
    );
  fc.assert(
    fc.property(facts, (given) => {
      const decision = evaluate(given, { key: Buffer.alloc(32) });
      expect({ decision: decision.decision, pass: decision.pass }).toEqual({
        decision: 'block',
        pass: null,
      });
    }),
    runs,
  );
});

it("a hold's time lies ahead, and the message is allowed then, within the same window", () => {
  fc.assert(
    fc.property(fc.oneof({ weight: 4, arbitrary: timelyFacts }, anyFacts), (facts) => {
      const held = evaluate(facts);
      fc.pre(held.decision === 'hold' && held.notBefore !== null);
      expect(Date.parse(held.notBefore as string)).toBeGreaterThan(facts.now.getTime());
      const later = evaluate({ ...facts, now: new Date(held.notBefore as string) });
      expect(later).toMatchObject({
        decision: 'allow',
        notAfter: held.notAfter,
        validityPeriod: held.validityPeriod,
      });
    }),
    { ...runs, maxSkipsPerRun: 1000 },
  );
});

it('a message scheduled for the end of a hold is allowed now', () => {
  fc.assert(
    fc.property(timelyFacts, (facts) => {
      const held = evaluate(facts);
      fc.pre(held.decision === 'hold' && held.notBefore !== null);
      const scheduled = merge(facts, { message: { sendAt: new Date(held.notBefore as string) } });
      expect(evaluate(scheduled)).toMatchObject({ decision: 'allow', notBefore: held.notBefore });
    }),
    { numRuns: 500, maxSkipsPerRun: 1000 },
  );
});

it('the same facts give the same record, whatever the order of their keys', () => {
  const reversed = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && !(value instanceof Date) && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, member]) => [key, reversed(member)]),
        )
      : value;
  fc.assert(
    fc.property(anyFacts, (facts) =>
      expect(evaluate(reversed(facts) as Facts)).toEqual(evaluate(facts)),
    ),
    { numRuns: 300 },
  );
});

it('a record does not depend on what was judged before, or in which order', () => {
  const facts = fc.sample(fc.oneof(timelyFacts, anyFacts), { numRuns: 200, seed: 2 });
  const records = facts.map((one) => evaluate(one));
  jest.isolateModules(() => {
    const anew =
      require('../../../lib/compliance/gate') as typeof import('../../../lib/compliance/gate');
    const backwards = facts.toReversed().map((one) => anew.evaluate(one));
    expect(backwards.toReversed()).toEqual(records);
  });
});

it('a higher category never loosens', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const effects = categories.map(
        (category) => strictness[evaluate(merge(facts, { message: { category } })).decision],
      );
      expect(effects[0]).toBe(Math.max(...effects));
    }),
    runs,
  );
});

it.each([
  ['without consent', { consent: { item: undefined, events: [] } }],
  ['with consent that nobody looked up', { consent: { item: undefined, events: undefined } }],
  [
    'without a time zone',
    {
      recipient: {
        number: '+80012345678',
        timeZone: undefined,
        region: undefined,
        postcode: undefined,
      },
    },
  ],
  ['by rules older than a year', { now: new Date('2028-01-05T17:00:00Z') }],
  [
    'to a country whose rules are not verified',
    { recipient: { number: '+2348031234567' }, policy: { verifiedCountries: undefined } },
  ],
  ['to a number that does not exist', { recipient: { number: '+12125550' } }],
])('marketing %s is never allowed', (_name, changes) => {
  const marketing = merge(baseFacts, changes);
  expect(evaluate(marketing).decision).not.toBe('allow');
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const given = merge(merge(facts, changes), {
        message: { category: 'marketing' },
        policy: { override: undefined },
      });
      expect(evaluate(given).decision).not.toBe('allow');
    }),
    { numRuns: 300 },
  );
});

it('what is allowed has a validity period that ends with the window', () => {
  fc.assert(
    fc.property(fc.oneof(timelyFacts, anyFacts), (facts) => {
      const { decision, notBefore, notAfter, validityPeriod } = evaluate(facts);
      fc.pre(decision !== 'block' && notAfter !== null && notBefore !== null);
      const seconds = (Date.parse(notAfter as string) - Date.parse(notBefore as string)) / 1000;
      expect(validityPeriod).toBeGreaterThanOrEqual(1);
      expect(validityPeriod).toBeLessThanOrEqual(Math.min(36_000, Math.max(1, seconds)));
    }),
    { numRuns: 500, maxSkipsPerRun: 1000 },
  );
});
