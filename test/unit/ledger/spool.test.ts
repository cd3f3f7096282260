import { randomUUID } from 'node:crypto';
import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { ConsentEvent, Ledger } from '../../../lib/ledger/ledger';
import { openLedger, spoolOf } from '../../../lib/ledger/open';
import { spoolAt } from '../../../lib/ledger/spool';
import { withSpool } from '../../../lib/ledger/withSpool';
import { person } from '../../support/person';

let folder: string;
let path: string;
const opened: Ledger[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'spool-'));
  path = join(folder, 'ledger.sqlite');
});

afterEach(async () => {
  for (const ledger of opened.splice(0)) await ledger.close();
  rmSync(folder, { recursive: true });
});

const open = async () => {
  const ledger = await openLedger({ kind: 'sqlite', path });
  opened.push(ledger);
  return ledger;
};

const stop = (number: string, at = 1_000): ConsentEvent => ({
  kind: 'revoke',
  recipient: person(number),
  channel: 'sms',
  purpose: 'any',
  sender: null,
  level: null,
  source: 'opt-out-message',
  evidence: 'SM1: STOP',
  occurredAt: new Date(at),
  endsAt: null,
  recordedAt: new Date(at),
});

const one = '+15005550031';
const two = '+15005550032';
const spool = () => spoolOf({ kind: 'sqlite', path })!;

describe('the spool', () => {
  it('keeps entries in a file of its own, which only its owner may read', async () => {
    await spool().append([stop(one)]);
    await spool().append([stop(two, 500)]);
    expect(await spool().read()).toEqual([stop(two, 500), stop(one)]);
    expect(statSync(`${path}.spool`).mode & 0o777).toBe(0o600);
  });

  it('goes into the ledger when that is opened, and is then gone', async () => {
    await spool().append([stop(one)]);
    const ledger = await open();
    expect((await ledger.consent.eventsOf([person(one)])).get(person(one))).toEqual([stop(one)]);
    expect(await spool().read()).toEqual([]);
    expect(readdirSync(folder).filter((name) => name.includes('.spool'))).toEqual([]);
  });

  it('goes into an open ledger before anything is asked of its consent log', async () => {
    const ledger = await open();
    await spool().append([stop(one)]);
    expect(await ledger.consent.list({ limit: 10 })).toHaveLength(1);
    await spool().append([stop(two)]);
    expect((await ledger.consent.eventsOf([person(two)])).get(person(two))).toHaveLength(1);
  });

  it('may be replayed again, and by several at once, without an entry twice', async () => {
    const ledger = await open();
    await spool().append([stop(one), stop(two)]);
    await Promise.all([1, 2, 3].map(async () => spool().replay(ledger.consent)));
    await ledger.consent.append([stop(one)]);
    expect(await ledger.consent.list({ limit: 10 })).toHaveLength(2);
  });

  it('loses nothing that is written while others replay', async () => {
    const ledger = await open();
    const numbers = Array.from({ length: 100 }, (_, index) => `+1500555${1000 + index}`);
    await Promise.all([
      ...numbers.map(async (number) => spool().append([stop(number)])),
      ...numbers.map(async () => spool().replay(ledger.consent)),
    ]);
    const people = numbers.map((number) => person(number));
    const found = await ledger.consent.eventsOf(people);
    expect(people.filter((who) => found.get(who)!.length !== 1)).toEqual([]);
  });

  it('takes over what a process left behind in the middle of a replay', async () => {
    await spool().append([stop(one)]);
    renameSync(`${path}.spool`, `${path}.spool.${randomUUID()}`);
    expect(await spool().read()).toEqual([stop(one)]);
    const ledger = await open();
    expect(await ledger.consent.list({ limit: 10 })).toHaveLength(1);
  });

  it('is not spoiled by a line that a crash left unfinished', async () => {
    writeFileSync(`${path}.spool`, '{"kind":"revo');
    await spool().append([stop(one)]);
    expect(await spool().read()).toEqual([stop(one)]);
  });

  it.each([
    ['cut in the middle', (line: string) => line.slice(0, 40)],
    ['of no object', () => '[1]'],
    ['of a kind that is none', (line: string) => line.replace('"revoke"', '"perhaps"')],
    ['without a person', (line: string) => line.replace(/"recipient":"[^"]*",/, '')],
    ['with a time that is none', (line: string) => line.replace(/"occurredAt":"/, '$&x')],
    ['with a number for a sender', (line: string) => line.replace('"sender":null', '"sender":7')],
  ])('puts a line %s aside, says so once, and takes the rest', async (_what, spoil) => {
    await spool().append([stop(one)]);
    const [line] = readFileSync(`${path}.spool`, 'utf8').trim().split('\n');
    const spoilt = spoil(line!);
    appendFileSync(`${path}.spool`, `${spoilt}\n`);
    await spool().append([stop(two)]);
    const warnings: string[] = [];
    const ledger = await openLedger({ kind: 'sqlite', path }, (message) => warnings.push(message));
    opened.push(ledger);
    expect((await ledger.consent.list({ limit: 10 })).map(({ recipient }) => recipient)).toEqual(
      expect.arrayContaining([one, two]),
    );
    expect(readFileSync(`${path}.spool.bad`, 'utf8').trim()).toBe(spoilt);
    expect(statSync(`${path}.spool.bad`).mode & 0o777).toBe(0o600);
    expect(warnings).toEqual([expect.stringContaining(`${path}.spool.bad`)]);
    expect(await spool().read()).toEqual([]);
  });

  it('leaves files alone that are not its own, whatever their names begin with', async () => {
    const others = ['spool.old', 'spool.bak.sqlite', 'spool.1b4e28ba-2fa1-11d2-883f-cafe.txt'];
    for (const name of others) writeFileSync(`${path}.${name}`, `${JSON.stringify(stop(two))}\n`);
    await spool().append([stop(one)]);
    const ledger = await open();
    expect(await ledger.consent.list({ limit: 10 })).toHaveLength(1);
    for (const name of others) expect(statSync(`${path}.${name}`).size).toBeGreaterThan(0);
  });

  it('loses no entry before one that a crash left unfinished', async () => {
    await spool().append([stop(one), stop(two)]);
    appendFileSync(`${path}.spool`, '\n{"kind":"revoke","recipient":"+150055');
    const warnings: string[] = [];
    await spoolOf({ kind: 'sqlite', path }, (message) => warnings.push(message))!.replay({
      append: async (events) => {
        expect(events).toEqual([stop(one), stop(two)]);
        return events.length;
      },
    });
    expect(await spool().read()).toEqual([]);
    // Nobody was told that it is kept.
    expect(warnings).toEqual([]);
  });

  it('answers the gate while the ledger can be read but not written', async () => {
    const ledger = await open();
    const full = { ...ledger.consent, append: async () => Promise.reject(new Error('disk full')) };
    const waiting = spoolAt(join(folder, 'full.spool'));
    await waiting.append([stop(one)]);
    const { consent } = withSpool({ ...ledger, consent: full }, [waiting]);
    expect((await consent.eventsOf([person(one)])).get(person(one))).toEqual([stop(one)]);
  });

  it('is erased with the person', async () => {
    const ledger = await open();
    await spool().append([stop(one)]);
    await ledger.consent.erase([person(one)]);
    const [entry] = await ledger.consent.list({ limit: 10 });
    expect(entry).toMatchObject({ kind: 'revoke', recipient: '', evidence: null });
    expect(await spool().read()).toEqual([]);
  });

  it('of PostgreSQL is only where a lasting folder was named, one for each database', () => {
    const url = 'postgres://user:secret@db.example:5432/twilio';
    expect(spoolOf({ kind: 'postgres', url })).toBeUndefined();
    const { path: file } = spoolOf({ kind: 'postgres', url, spoolFolder: folder })!;
    expect(dirname(file)).toBe(folder);
    const name = /^twilio-ops-db\.example-5432-twilio-[0-9a-f]{16}\.spool$/;
    expect(basename(file)).toMatch(name);
  });
});

describe('a ledger whose file is taken away', () => {
  it('that was deleted takes nothing and tells nothing, instead of writing into the void', async () => {
    const ledger = await open();
    rmSync(path);
    await expect(ledger.consent.append([stop(one)])).rejects.toThrow('was moved, deleted');
    await expect(ledger.consent.eventsOf([person(one)])).rejects.toThrow('was moved, deleted');
    expect(await openLedger({ kind: 'sqlite', path })).toBe(ledger);
  });

  it('that comes back goes on', async () => {
    const ledger = await open();
    renameSync(path, `${path}.away`);
    await expect(ledger.consent.eventsOf([person(one)])).rejects.toThrow('Put it');
    renameSync(`${path}.away`, path);
    expect(await ledger.consent.append([stop(one)])).toBe(1);
  });

  it('that was replaced by a backup is opened anew', async () => {
    const first = await open();
    await first.consent.append([stop(one)]);
    const backup = `${path}.backup`;
    const copying = new DatabaseSync(path);
    copying.exec(`VACUUM INTO '${backup}'`);
    copying.close();
    renameSync(backup, path);
    const close = jest.spyOn(DatabaseSync.prototype, 'close');
    const second = await open();
    expect(second).not.toBe(first);
    expect(await open()).toBe(second);
    // The old one, and what has read the new one before it was opened.
    expect(close).toHaveBeenCalledTimes(2);
    close.mockRestore();
    expect(await second.consent.list({ limit: 10 })).toHaveLength(1);
    await first.close();
    expect(await open()).toBe(second);
  });
});
