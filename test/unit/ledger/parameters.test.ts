import { consentChannelOf } from '../../../lib/ledger/consentChannel';
import { jsonRows } from '../../../lib/ledger/jsonRows';
import { hashRecipient, keyedHash } from '../../../lib/ledger/keyedHash';
import { where } from '../../../lib/ledger/where';

describe('jsonRows', () => {
  it('keeps values as they are, except what PostgreSQL cannot store', () => {
    expect(JSON.parse(jsonRows([['a\0b\0', 'cut \ud83d', '👍', 1, null], []]))).toEqual([
      ['a\ufffdb\ufffd', 'cut \ufffd', '👍', 1, null],
      [],
    ]);
  });
});

describe('keyedHash', () => {
  const hash = keyedHash(Buffer.from('a key'));

  it('is HMAC-SHA256, cut to 128 bits', () => {
    // printf 'a\0b' | openssl dgst -sha256 -hmac 'a key' -binary | base64 | tr +/ -_ | cut -c1-22
    expect(hash('a', 'b')).toBe('NyM-GfZb8mDCg4iLQn-XFr');
  });

  it('differs by key, and by how the parts are cut', () => {
    expect(hash('a', 'b')).toHaveLength(22);
    expect(hash('ab')).not.toBe(hash('a', 'b'));
    expect(hash('a', 'bc')).not.toBe(hash('ab', 'c'));
    expect(keyedHash(Buffer.from('another'))('a', 'b')).not.toBe(hash('a', 'b'));
  });
});

describe('hashRecipient', () => {
  const asGiven = (...parts: readonly string[]) => parts.join('|');

  it.each(['+15005550006', 'alice', 'client:alice', '1:+2', 'to whatsapp:+1'])(
    'hashes %s as a recipient',
    (recipient) => {
      expect(hashRecipient(asGiven, recipient)).toBe(`recipient|${recipient}`);
    },
  );

  it.each([
    ['whatsapp:+15005550006', 'whatsapp:…'],
    ['WhatsApp:+15005550006', 'WhatsApp:…'],
    ['rcs:+15005550006', 'rcs:…'],
  ])('refuses %s, without showing the number', (recipient, shown) => {
    const attempt = () => hashRecipient(asGiven, recipient);
    expect(attempt).toThrow(TypeError);
    expect(attempt).toThrow(`${shown} was given`);
    expect(attempt).not.toThrow('+15005550006');
  });
});

describe('where', () => {
  it('joins what was asked for, with the parameters in order', () => {
    expect(where([['a = ?', 1], undefined, ['b IS NULL'], ['(c, d) < (?, ?)', 2, 'x']])).toEqual({
      sql: '1 = 1 AND a = ? AND b IS NULL AND (c, d) < (?, ?)',
      parameters: [1, 2, 'x'],
    });
  });

  it('holds for every row when nothing was asked for', () => {
    expect(where([undefined])).toEqual({ sql: '1 = 1', parameters: [] });
  });
});

it.each([
  ['sms', 'sms'],
  ['mms', 'sms'],
  ['whatsapp', 'whatsapp'],
  ['rcs', 'rcs'],
])('consent for %s is consent for %s', (type, channel) => {
  expect(consentChannelOf(type)).toBe(channel);
});
