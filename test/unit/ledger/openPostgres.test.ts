import { Pool } from 'pg';

import { explainPostgres } from '../../../lib/ledger/explainPostgres';
import type { Database } from '../../../lib/ledger/database';
import { checkVersion, openPostgres } from '../../../lib/ledger/openPostgres';
import { pgError } from './fakePool';

afterEach(() => {
  jest.restoreAllMocks();
});

const url = 'postgres://ada:hunter2@127.0.0.1:5432/test';

it('what cannot be used is not opened, and its connections are closed', async () => {
  const end = jest.spyOn(Pool.prototype, 'end');
  // Cannot even be tried.
  const opening = openPostgres(`${url}?sslmode=verify-full&sslrootcert=/nowhere/ca.pem`);
  await expect(opening).rejects.toThrow('/nowhere/ca.pem');
  expect(end).toHaveBeenCalledTimes(1);
});

it('what cannot be used is told though its connections never end', async () => {
  // As those of `pg` do to a port that is none, or a host with NUL in it.
  jest.spyOn(Pool.prototype, 'end').mockImplementation(() => new Promise(() => undefined));
  const opening = openPostgres(`${url}?sslmode=verify-full&sslrootcert=/nowhere/ca.pem`);
  await expect(opening).rejects.toThrow('/nowhere/ca.pem');
});

it('a URL of a protocol that only ends alike is refused', async () => {
  const opening = openPostgres(url.replace('postgres:', 'xpostgres:'));
  await expect(opening).rejects.toThrow('not of the form postgres://');
});

it('a word for encryption that would end the process is refused, and not repeated', async () => {
  const opening = openPostgres(`${url}?ssl=%7B%22rejectUnauthorized%22%3Afalse%7D`);
  await expect(opening).rejects.toThrow(
    /^The ssl in the URL of the ledger is neither true, false nor no-verify\. Correct it/,
  );
});

it('the version is the one that the server says of itself', async () => {
  const old: Record<string, string> = { server_version_num: '110022', server_version: '11.22' };
  const all = async (sql: string) => {
    const [, setting = '', name = ''] = /current_setting\('(\w+)'\) AS (\w+)/.exec(sql) ?? [];
    return [{ [name]: old[setting] ?? null }];
  };
  await expect(checkVersion({ all } as unknown as Database, 'db')).rejects.toThrow('db has 11.');
});

it('of an error that nobody knows, it is said as it is, and no more', () => {
  const said = explainPostgres(pgError('Something new'), 'db').message;
  expect(said).toBe("The ledger's PostgreSQL cannot be used: Something new (db).");
});
