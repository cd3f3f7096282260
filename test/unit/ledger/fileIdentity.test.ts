import type * as fs from 'node:fs';

import { fileIdentity } from '../../../lib/ledger/fileIdentity';

/** As NTFS numbers its files: beyond 2^53, where a number of JavaScript is no longer exact. */
const numbers = new Map([
  ['one', 2n ** 60n + 1n],
  ['other', 2n ** 60n + 2n],
]);

jest.mock('node:fs', () => ({
  ...jest.requireActual<typeof fs>('node:fs'),
  statSync: (path: string, { bigint = false } = {}) => {
    const ino = numbers.get(path);
    if (ino === undefined) return undefined;
    return bigint ? { dev: 1n, ino } : { dev: 1, ino: Number(ino) };
  },
}));

it('tells files apart whose numbers are large and differ by one', () => {
  expect(fileIdentity('one')).toBe(fileIdentity('one'));
  expect(fileIdentity('one')).not.toBe(fileIdentity('other'));
  expect(fileIdentity('none')).toBeUndefined();
});
