import type * as crypto from 'node:crypto';

/** What was hashed, in bytes, and how often. */
const hashed = { bytes: 0, times: 0 };

jest.mock('node:crypto', () => {
  const actual = jest.requireActual<typeof crypto>('node:crypto');
  return {
    ...actual,
    createHash(algorithm: string) {
      const hash = actual.createHash(algorithm);
      const update = hash.update.bind(hash);
      hash.update = (data: string | Buffer) => {
        hashed.bytes += data.length;
        return update(data);
      };
      return hash;
    },
    createHmac(...parameters: Parameters<typeof actual.createHmac>) {
      const hmac = actual.createHmac(...parameters);
      const update = hmac.update.bind(hmac);
      hashed.times += 1;
      hmac.update = (data: string | Buffer) => {
        hashed.bytes += data.length;
        return update(data as Buffer);
      };
      return hmac;
    },
  };
});

import { candidateUrls } from '../../../lib/twilio/candidateUrls';
import { signerOf } from '../../../lib/twilio/signature';
import { readSignature } from '../../../lib/twilio/signatureHeader';

const signature = readSignature(`${'A'.repeat(27)}=`, undefined)!;
const keys = Array.from({ length: 50 }, (_, index) => `token-${index}`);
/** Every form that a caller can give an address, on two bases. */
const urls = ['https://n8n.example.com/h%C3%B6fe/a', 'https://tunnel.example.net:8443/a'].flatMap(
  (base) => candidateUrls(base, `/b%20c/?d=%C3%BC'${'&e=%20f'.repeat(2_000)}`),
);
const megabyte = 1024 * 1024;

beforeEach(() => Object.assign(hashed, { bytes: 0, times: 0 }));

it.each([0, 100, 10_000, 100_000, megabyte, 16 * megabyte])(
  'a forged form of %d bytes has no more hashed than twice itself or 2 MB, for any accounts and URLs',
  (length) => {
    const rawBody = Buffer.from(`Body=${'x'.repeat(length)}`);
    const contentType = 'application/x-www-form-urlencoded';
    expect(signerOf(signature, { urls, rawBody, contentType }, keys)).toBe(-1);
    expect(hashed.times).toBeLessThanOrEqual(512);
    expect(hashed.bytes).toBeLessThan(2.2 * megabyte + 2 * length);
  },
);

it('a forged body is not hashed before the URL is found signed', () => {
  const rawBody = Buffer.alloc(megabyte);
  const hash = `?bodySHA256=${'a'.repeat(64)}`;
  const request = { urls: [`https://h/a${hash}`], rawBody, contentType: 'application/json' };
  expect(signerOf(signature, request, keys)).toBe(-1);
  expect(hashed.bytes).toBeLessThan(megabyte / 10);
});

it('a forged request without a body is tried with no more than some hundred keys', () => {
  const many = Array.from({ length: 5_000 }, (_, index) => `token-${index}`);
  const request = { urls: ['https://h/a'], rawBody: Buffer.alloc(0), contentType: undefined };
  expect(signerOf(signature, request, many)).toBe(-1);
  expect(hashed.times).toBeGreaterThan(100);
  expect(hashed.times).toBeLessThanOrEqual(520);
});
