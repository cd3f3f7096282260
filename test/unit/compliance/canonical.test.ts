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

describe('canonicalJson', () => {
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
