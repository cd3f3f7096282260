import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { LedgerError } from '../../../lib/ledger/LedgerError';
import { checkOwn, makePrivate } from '../../../lib/ledger/ownFile';

let folder: string;
let path: string;
let writing: DatabaseSync;
let reading: DatabaseSync;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'own-file-'));
  path = join(folder, 'ledger.sqlite');
  writing = new DatabaseSync(path);
  writing.exec('CREATE TABLE twilio_ops_seen (id TEXT PRIMARY KEY)');
  reading = new DatabaseSync(path, { readOnly: true });
});
afterEach(() => {
  jest.useRealTimers();
  for (const database of [reading, writing]) database.close();
  rmSync(folder, { recursive: true });
});

const outcomeOf = (checked: Promise<void>) => {
  const outcome: { error?: unknown; isOver: boolean } = { isOver: false };
  checked
    .catch((error: unknown) => (outcome.error = error))
    .finally(() => (outcome.isOver = true))
    .catch(() => undefined);
  return outcome;
};

it.each([
  ['an empty file', 'DROP TABLE twilio_ops_seen', undefined],
  ["a ledger's", 'CREATE TABLE twilio_ops_sends (id TEXT UNIQUE)', undefined],
  [
    "a ledger's with rows that count up",
    'CREATE TABLE twilio_ops_a (id INTEGER PRIMARY KEY AUTOINCREMENT)',
    undefined,
  ],
  ['one that Litestream copies', 'CREATE TABLE _litestream_lock (id)', undefined],
  ['with a table of others', 'CREATE TABLE settings (id)', 'settings'],
  ['with one that is called almost like ours', 'CREATE TABLE twilio_opsx (id)', 'twilio_opsx'],
  ['with a view of others', 'CREATE VIEW people AS SELECT 1', 'people'],
])('%s is told by its tables', async (_whose, sql, foreign) => {
  writing.exec(sql);
  const checked = checkOwn(reading, path);
  if (foreign === undefined) return expect(await checked).toBeUndefined();
  await expect(checked).rejects.toThrow(LedgerError);
  await expect(checked).rejects.toThrow(`${path} is the database of another program`);
  await expect(checked).rejects.toThrow(`a table "${foreign}"`);
});

it.each(['application_id', 'user_version'])(
  'an empty one may have the %s of others',
  async (mark) => {
    writing.exec(`PRAGMA ${mark} = 7`);
    await checkOwn(reading, path);
    writing.exec('DROP TABLE twilio_ops_seen');
    await expect(checkOwn(reading, path)).rejects.toThrow(
      `${path} is the database of another program, as it is marked (${mark} 7).`,
    );
  },
);

it('a ledger and its files are made readable by nobody else, whichever are there', async () => {
  const mode = (file: string) => statSync(file).mode & 0o777;
  const files = ['', '-wal', '-shm'].map((end) => `${join(folder, 'other.sqlite')}${end}`);
  for (const file of files) writeFileSync(file, '', { mode: 0o644 });
  await makePrivate(files[0]!);
  expect(files.map(mode)).toEqual([0o600, 0o600, 0o600]);
  await makePrivate(join(folder, 'missing.sqlite'));
});

describe('while another process holds the file', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    writing.exec('BEGIN EXCLUSIVE');
  });

  it('it is waited for', async () => {
    const outcome = outcomeOf(checkOwn(reading, path));
    await jest.advanceTimersByTimeAsync(59_000);
    expect(outcome).toEqual({ isOver: false });
    writing.exec('COMMIT');
    await jest.advanceTimersByTimeAsync(100);
    expect(outcome).toEqual({ isOver: true });
  });

  it('for a minute, and no longer, with pauses in between', async () => {
    const looks = jest.spyOn(reading, 'prepare');
    const outcome = outcomeOf(checkOwn(reading, path));
    await jest.advanceTimersByTimeAsync(60_100);
    expect(outcome).toMatchObject({ isOver: true, error: { errcode: 5 } });
    expect(looks.mock.calls.length).toBeGreaterThan(60_000 / 25);
    expect(looks.mock.calls.length).toBeLessThan(60_000 / 7);
    writing.exec('COMMIT');
  });
});

it('a file that cannot be read is not tried again', async () => {
  reading.close();
  jest.useFakeTimers();
  const outcome = outcomeOf(checkOwn(reading, path));
  await jest.advanceTimersByTimeAsync(0);
  expect(outcome).toMatchObject({ isOver: true, error: { code: 'ERR_INVALID_STATE' } });
  jest.useRealTimers();
  reading = new DatabaseSync(path, { readOnly: true });
});
