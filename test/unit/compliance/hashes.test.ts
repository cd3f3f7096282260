import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { hmac, valueHash } from '../../../lib/compliance/hashes';

const anyKey = fc.uint8Array({ minLength: 0, maxLength: 200 }).map((bytes) => Buffer.from(bytes));

describe('hmac', () => {
  it('is HMAC-SHA-256 as Node has it, for keys of any length and any text', () => {
    fc.assert(
      fc.property(
        anyKey,
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.constantFrom('é'.repeat(5_000), '€'.repeat(20_000)),
        ),
        (key, text) => {
          expect(hmac(text, key)).toEqual(createHmac('sha256', key).update(text).digest());
        },
      ),
    );
  });
});

describe('valueHash', () => {
  it('is plain SHA-256 without a key', () => {
    expect(valueHash('+15005550006')).toBe(
      createHash('sha256').update('+15005550006').digest('hex'),
    );
  });

  it('depends on the key', () => {
    const hashes = [undefined, Buffer.alloc(32, 1), Buffer.alloc(32, 2)].map((key) =>
      valueHash('+15005550006', key),
    );
    expect(new Set(hashes).size).toBe(3);
    expect(valueHash('+15005550006', Buffer.alloc(32, 1))).toBe(hashes[1]);
  });
});
