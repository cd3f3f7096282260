import { deflateRawSync } from 'node:zlib';

import { evaluate } from '../../../lib/compliance/gate';
import { recordSample } from '../../../lib/compliance/recordSample';
import { baseFacts } from './baseFacts';

describe('what decision records are packed with', () => {
  it('says nothing that a later record says again, as packing takes longer the longer it is', () => {
    const records = recordSample().split('\n');
    for (const [index, record] of records.entries()) {
      const later = records.slice(index + 1).join('\n');
      const parts = record.split(/(?<=[,}\]])/).filter(({ length }) => length > 20);
      expect(parts.filter((part) => later.includes(part))).toEqual([]);
    }
  });

  it('holds what records of several countries have in common', () => {
    const dictionary = Buffer.from(recordSample());
    for (const number of ['+12125550123', '+4915123456789', '+33612345678', '+447400123456']) {
      const record = JSON.stringify(evaluate({ ...baseFacts, recipient: { number } }));
      expect(deflateRawSync(record, { dictionary }).length).toBeLessThan(record.length / 5);
    }
  });
});
