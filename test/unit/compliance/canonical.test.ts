import fc from 'fast-check';
import { canonicalJson } from '../../../lib/compliance/canonical';

const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, shuffled(member)]),
  );
};

/** The plain way to the same text. */
const ordered = (value: unknown): unknown => {
  if (value instanceof Date) return value.getTime();
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, ordered((value as Record<string, unknown>)[key])]),
  );
};

describe('canonicalJson', () => {
  it('is what JSON makes of a copy with its keys in order, indexes first', () => {
    const key = fc.oneof(
      fc.string({ unit: 'binary' }).filter((name) => name !== '__proto__'),
      fc.nat({ max: 200 }).map(String),
      fc.constantFrom('01', '4294967294', '4294967295', '9999999999', '-1', '1.5'),
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.string({ unit: 'binary' }),
        fc.double(),
        fc.boolean(),
        fc.constantFrom(null, undefined, NaN, -0, Infinity),
        fc.date({ noInvalidDate: false }),
        fc.array(tie('value'), { maxLength: 5 }),
        fc.dictionary(key, tie('value'), { maxKeys: 6 }),
      ),
    }));
    fc.assert(
      fc.property(value, (one) =>
        expect(canonicalJson(one)).toBe(JSON.stringify(ordered(one)) ?? 'null'),
      ),
      { numRuns: 300 },
    );
  });

  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) =>
        expect(canonicalJson(shuffled(value))).toBe(canonicalJson(value)),
      ),
    );
  });

  it('keeps the value', () => {
    fc.assert(
      fc.property(
        fc.jsonValue().filter((value) => !JSON.stringify(value).includes('__proto__')),
        (value) =>
          expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value))),
      ),
    );
  });

  it('sees a key that is called __proto__', () => {
    expect(canonicalJson(JSON.parse('{"__proto__":1}'))).not.toBe(canonicalJson({}));
  });

  it('tells absent from null, and takes dates as milliseconds', () => {
    expect(canonicalJson({ b: undefined, a: null, at: new Date(5) })).toBe('{"a":null,"at":5}');
  });
});
