import { consentChannelOf } from '../../../lib/ledger/consentChannel';
import { jsonRows } from '../../../lib/ledger/jsonRows';
import { hashPerson, keyedHash } from '../../../lib/ledger/keyedHash';
import { where } from '../../../lib/ledger/where';
import { addresseeOf } from '../../../lib/phone/addressee';

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

describe('hashPerson', () => {
  const asGiven = (...parts: readonly string[]) => parts.join('|');

  it.each([
    ['+15005550006', '+15005550006'],
    ['whatsapp:+1 500 555 0006', '+15005550006'],
    ['client:alice', 'client:alice'],
    ['CH0123456789abcdef0123456789abcdef', 'CH0123456789abcdef0123456789abcdef'],
  ])('hashes %s as whom it means', (address, meant) => {
    expect(hashPerson(asGiven, addresseeOf(address))).toBe(`recipient|${meant}`);
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
