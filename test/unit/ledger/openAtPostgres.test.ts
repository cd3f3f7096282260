import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Ledger } from '../../../lib/ledger/ledger';
import { openLedger, spoolOf } from '../../../lib/ledger/open';
import { openSqlite } from '../../../lib/ledger/openSqlite';
import { ada, bob, revoke } from './contract/samples';

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

describe('a ledger in PostgreSQL that several credentials name', () => {
  let folders: string[];
  let ledgers: Ledger[];
  const folder = () => {
    const made = mkdtempSync(join(tmpdir(), 'spool-'));
    folders.push(made);
    return made;
  };
  const open = async (spoolFolder?: string, at = url) => {
    const ledger = await openLedger({
      kind: 'postgres',
      url: at,
      ...(spoolFolder && { spoolFolder }),
    });
    ledgers.push(ledger);
    return ledger;
  };
  const spoolIn = (spoolFolder: string, at = url) =>
    spoolOf({ kind: 'postgres', url: at, spoolFolder })!;

  beforeEach(() => void ([folders, ledgers] = [[], []]));
  afterEach(async () => {
    await Promise.all([...new Set(ledgers)].map(async (ledger) => ledger.close()));
    for (const one of folders) rmSync(one, { recursive: true });
  });

  it.each([
    ['the first has no folder', () => undefined],
    ['the first has another folder', folder],
  ])('takes in what waits in the folder of each: %s', async (_what, ofFirst) => {
    const first = await open(ofFirst());
    const later = folder();
    await spoolIn(later).append([revoke()]);
    expect(await open(later)).toBe(first);
    expect((await first.consent.eventsOf([ada])).get(ada)).toEqual([revoke()]);
    expect(readdirSync(later)).toEqual([]);
  });

  it('takes it in while nobody asks', async () => {
    await open();
    const later = folder();
    await spoolIn(later).append([revoke()]);
    await open(later);
    while (readdirSync(later).length > 0) await new Promise((resolve) => setTimeout(resolve, 5));
    const [ledger] = ledgers;
    expect((await ledger!.consent.list({ limit: 10 })).length).toBe(1);
  });

  it('does so when they open it at the same time', async () => {
    const [one, two] = [folder(), folder()];
    await spoolIn(one).append([revoke()]);
    await spoolIn(two).append([revoke({ recipient: bob })]);
    const [ledger] = await Promise.all([open(one), open(two)]);
    expect([...(await ledger!.consent.eventsOf([ada, bob])).values()].flat()).toHaveLength(2);
  });

  it('takes in what waits under another spelling of its URL', async () => {
    const spoolFolder = folder();
    const spelled = url.replace('twilio', 'twil%69o').replace(':5432', '');
    const ledger = await open(spoolFolder);
    await spoolIn(spoolFolder, spelled).append([revoke()]);
    expect(await open(spoolFolder, spelled)).toBe(ledger);
    expect((await ledger.consent.eventsOf([ada])).get(ada)).toEqual([revoke()]);
  });

  it('leaves alone what waits for the ledger of another schema', async () => {
    const spoolFolder = folder();
    const inSchema = (name: string) => `${url}?options=-c%20search_path%3D${name}`;
    await spoolIn(spoolFolder, inSchema('production')).append([revoke()]);
    const [staging, unnamed] = [
      await open(spoolFolder, inSchema('staging')),
      await open(spoolFolder),
    ];
    for (const other of [staging, unnamed])
      expect((await other.consent.eventsOf([ada])).get(ada)).toEqual([]);
    const production = await open(spoolFolder, inSchema('production'));
    expect((await production.consent.eventsOf([ada])).get(ada)).toEqual([revoke()]);
  });

  it('says how much waits in all folders, each counted once', async () => {
    const [one, two] = [folder(), folder()];
    for (const each of [one, two, one, `${two}/`]) await open(each);
    const [ledger] = ledgers;
    await spoolIn(one).append([revoke()]);
    await spoolIn(two).append([revoke({ recipient: bob })]);
    expect(await ledger!.status()).toMatchObject({ spool: { waiting: 2, unreadableFile: null } });
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
