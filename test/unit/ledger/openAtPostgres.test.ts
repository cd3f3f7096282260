import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openLedger, spoolOf } from '../../../lib/ledger/open';
import { openSqlite } from '../../../lib/ledger/openSqlite';
import { ada, revoke } from './contract/samples';

/** In the place of a server; what is tested here asks neither for SQL nor for a connection. */
jest.mock('../../../lib/ledger/openPostgres', () => ({
  openPostgres: jest.fn(async () => openSqlite(':memory:')),
}));

const url = 'postgres://user:secret@db.example:5432/twilio';

describe('a ledger in PostgreSQL', () => {
  it('is one for each URL, until it is closed', async () => {
    const open = async (at = url) => openLedger({ kind: 'postgres', url: at });
    const [one, again, other] = await Promise.all([open(), open(), open(`${url}2`)]);
    expect(again).toBe(one);
    expect(other).not.toBe(one);
    expect(await open()).toBe(one);
    await one.close();
    const next = await open();
    expect(next).not.toBe(one);
    await Promise.all([next.close(), other.close()]);
  });

  it('takes in what waits in its folder', async () => {
    const spoolFolder = mkdtempSync(join(tmpdir(), 'spool-'));
    const location = { kind: 'postgres', url, spoolFolder } as const;
    const spool = spoolOf(location)!;
    await spool.append([revoke()]);
    const ledger = await openLedger(location);
    expect((await ledger.consent.eventsOf([ada])).get(ada)).toEqual([revoke()]);
    expect(await spool.read()).toEqual([]);
    await ledger.close();
    rmSync(spoolFolder, { recursive: true });
  });
});

describe('where entries wait', () => {
  it.each([
    [url, 'db.example-5432-twilio'],
    ['postgresql://db/a', 'db-5432-a'],
    ['postgres://user@[::1]:5432/a%20b', '-1-5432-a-b'],
  ])('is a file with the name of server and database: %s', (at, name) => {
    const location = { kind: 'postgres', url: at, spoolFolder: '/lasting' } as const;
    const path = join('/lasting', `twilio-ops-${name}`);
    expect(spoolOf(location)!.path.replace(/-[0-9a-f]{16}\.spool$/, '')).toBe(path);
  });

  it('is nowhere without a lasting place, or for what is no URL', () => {
    expect(spoolOf({ kind: 'sqlite', path: ':memory:' })).toBeUndefined();
    expect(spoolOf({ kind: 'postgres', url, spoolFolder: '' })).toBeUndefined();
    expect(spoolOf({ kind: 'postgres', url: 'no URL', spoolFolder: '/lasting' })).toBeUndefined();
  });
});
