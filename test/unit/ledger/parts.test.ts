import { createHmac } from 'node:crypto';

import { callToken } from '../../../lib/ledger/callToken';
import { consentChannelOf } from '../../../lib/ledger/consentChannel';
import { chunkSize, inChunks } from '../../../lib/ledger/inChunks';
import { jsonRows } from '../../../lib/ledger/jsonRows';
import { hashPerson, keyedHash } from '../../../lib/ledger/keyedHash';
import { postgresDialect } from '../../../lib/ledger/postgresDialect';
import { queue } from '../../../lib/ledger/queue';
import { integerOrNull, time, timeOrNull } from '../../../lib/ledger/row';
import { sqliteDialect } from '../../../lib/ledger/sqliteDialect';
import { where } from '../../../lib/ledger/where';
import { ada } from './contract/samples';
import { person } from '../../support/person';

describe('work in chunks', () => {
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

  it.each([
    [0, []],
    [1, [1]],
    [1_000, [1_000]],
    [1_001, [1_000, 1]],
    [2_500, [1_000, 1_000, 500]],
  ])('of %i items takes %j at a time, and gives the results in order', async (count, sizes) => {
    const chunks: number[][] = [];
    const results = await inChunks(numbers(count), async (chunk) => {
      chunks.push([...chunk]);
      return chunk.length;
    });
    expect(results).toEqual(sizes);
    expect(chunks.flat()).toEqual(numbers(count));
  });

  it('lets the event loop go round between two chunks, and does one at a time', async () => {
    let turns = 0;
    let running = 0;
    let isOver = false;
    setImmediate(function turn() {
      turns += 1;
      if (!isOver) setImmediate(turn);
    });
    const turnsBefore = await inChunks(numbers(3 * chunkSize), async () => {
      expect((running += 1)).toBe(1);
      await Promise.resolve();
      running -= 1;
      return turns;
    });
    isOver = true;
    expect(turnsBefore).toEqual([0, 1, 2]);
  });
});

describe('a queue', () => {
  it('serves one at a time, in the order of coming', async () => {
    const enter = queue();
    const order: string[] = [];
    const one = async (name: string, turns: number) => {
      const leave = await enter();
      order.push(`${name} in`);
      for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
      order.push(`${name} out`);
      leave();
    };
    await Promise.all([one('a', 5), one('b', 0), one('c', 3)]);
    expect(order).toEqual(['a in', 'a out', 'b in', 'b out', 'c in', 'c out']);
    await one('d', 0);
    expect(order).toHaveLength(8);
  });
});

describe('conditions', () => {
  it('are joined, with their parameters, those that were asked for', () => {
    expect(where([])).toEqual({ sql: '1 = 1', parameters: [] });
    expect(where([['a = ?', 1], undefined, ['b IS NULL'], ['(c, d) < (?, ?)', 'x', null]])).toEqual(
      {
        sql: '1 = 1 AND a = ? AND b IS NULL AND (c, d) < (?, ?)',
        parameters: [1, 'x', null],
      },
    );
  });
});

describe('cells of a row', () => {
  it('are read as what they are stored as', () => {
    const row = { at: 1_000, never: null, none: 0 };
    expect(time(row, 'at')).toEqual(new Date(1_000));
    expect(timeOrNull(row, 'at')).toEqual(new Date(1_000));
    expect(timeOrNull(row, 'none')).toEqual(new Date(0));
    expect(timeOrNull(row, 'never')).toBeNull();
    expect(integerOrNull(row, 'never')).toBeNull();
    expect(integerOrNull(row, 'none')).toBe(0);
  });

  it('are written as one JSON text, without what PostgreSQL cannot store', () => {
    expect(jsonRows([['a\0', 1, null], ['\ud83d']])).toBe('[["a\ufffd",1,null],["\ufffd"]]');
    expect(jsonRows([])).toBe('[]');
  });
});

describe('the keyed hash', () => {
  const key = Buffer.alloc(32, 7);

  it('is HMAC-SHA-256 of the parts, 22 characters of base64url', () => {
    const whole = createHmac('sha256', key).update('send\0+1\0key').digest('base64url');
    expect(keyedHash(key)('send', '+1', 'key')).toBe(whole.slice(0, 22));
  });

  it('tells apart what is divided otherwise, and other keys', () => {
    const hash = keyedHash(key);
    expect(hash('a', 'b')).not.toBe(hash('ab'));
    expect(hash('a')).not.toBe(keyedHash(Buffer.alloc(32, 8))('a'));
    expect(hash('a', 'b')).toBe(keyedHash(Buffer.from(key))('a', 'b'));
  });

  it('of a person is another than of the same text elsewhere', () => {
    const hash = keyedHash(key);
    expect(hashPerson(hash, ada)).toBe(hash('recipient', ada));
    expect(hashPerson(hash, person('client:ada'))).toBe(hash('recipient', 'client:ada'));
  });
});

describe('the token of a call', () => {
  it('is another each time', () => {
    const tokens = Array.from({ length: 1_000 }, callToken);
    expect(new Set(tokens).size).toBe(1_000);
    expect(tokens.every((token) => /^[\w-]{16}$/.test(token))).toBe(true);
  });
});

describe('the channel of consent', () => {
  it.each([
    ['sms', 'sms'],
    ['mms', 'sms'],
    ['', 'sms'],
    ['whatsapp', 'whatsapp'],
    ['rcs', 'rcs'],
  ])('of %p is %s', (type, channel) => {
    expect(consentChannelOf(type)).toBe(channel);
  });
});

describe('the planner of queries', () => {
  it('is told of new rows where it needs that', () => {
    expect(postgresDialect.refreshStatistics('twilio_ops_consent')).toBe(
      'ANALYZE twilio_ops_consent',
    );
    expect(sqliteDialect.refreshStatistics('twilio_ops_consent')).toBeNull();
  });
});
