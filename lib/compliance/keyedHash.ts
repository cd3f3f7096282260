import { hash } from 'node:crypto';
import { memoByObject } from '../kit/memo';

/** Bytes of a block of SHA-256. */
const block = 64;

/**
 * The two blocks of RFC 2104 that stand before the inner and the outer message; worked out once for
 * each key.
 */
const pads = memoByObject((key: Buffer) => {
  const bytes = key.length > block ? hash('sha256', key, 'buffer') : key;
  const pad = (value: number): Buffer =>
    Buffer.from(Uint8Array.from({ length: block }, (_, index) => (bytes[index] ?? 0) ^ value));
  return { inner: pad(0x36), outer: pad(0x5c) };
});

/** Longest text, in bytes at the most three for a character, that the buffer below takes. */
const scratchBytes = 16_384;
/** Filled anew by each call, which ends before another begins. */
const scratch = Buffer.alloc(block + scratchBytes);

const innerHash = (text: string, inner: Buffer): Buffer => {
  if (text.length * 3 > scratchBytes)
    return hash('sha256', Buffer.concat([inner, Buffer.from(text)]), 'buffer');
  inner.copy(scratch);
  return hash('sha256', scratch.subarray(0, block + scratch.write(text, block)), 'buffer');
};

/**
 * HMAC-SHA-256 of a text. Two hashes by hand, as RFC 2104 defines it, for `createHmac` makes a
 * stream at each call and took a fifth of a decision; a test holds that both agree.
 */
export const hmac = (text: string, key: Buffer): Buffer => {
  const { inner, outer } = pads(key);
  return hash('sha256', Buffer.concat([outer, innerHash(text, inner)]), 'buffer');
};

/**
 * A secret of 64 characters, one block of SHA-256, that only the holder of the key can work out.
 */
const secretOf = memoByObject((key: Buffer): string =>
  hmac('compliance: hashes of values', key).toString('hex'),
);

/**
 * SHA-256 of a text as hexadecimal, keyed when a key is given: equal values give equal hashes, and
 * nobody without the key can try out phone numbers. Not a signature; that is `hmac`.
 */
export const valueHash = (text: string, key?: Buffer): string =>
  hash('sha256', key === undefined ? text : secretOf(key) + text);
