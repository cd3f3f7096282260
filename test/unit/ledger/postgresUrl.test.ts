import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { placeOf } from '../../../lib/ledger/openPostgres';
import { connectionName, ledgerFileName, plainUrl } from '../../../lib/ledger/postgresUrl';

const url = 'postgres://ada:hun%40ter2@db.example.com:5432/test?sslmode=disable&connect_timeout=5';

const { env } = process;
afterEach(() => {
  process.env = env;
});

describe('the name of a connection', () => {
  it.each([
    ['the host in capitals', url.replace('db.example.com', 'DB.Example.COM')],
    ['the dot of the root behind the host', url.replace('.com', '.com.')],
    ['the host as a parameter, in capitals', `${url}&host=DB.example.com`],
    ['no port', url.replace(':5432', '')],
    ['a slash at its end', url.replace('/test', '/test/')],
    ['parameters in another order', url.replace(/\?(.*)&(.*)/, '?$2&$1')],
    ['the other name of the protocol', url.replace('postgres:', 'postgresql:')],
    ['more escapes than it needs', url.replace('ada', '%61d%61').replace('/test', '/te%73t')],
    ['an escape in small letters', url.replace('%40', '%40'.toLowerCase())],
  ])('is the same with %s', async (_what, other) => {
    expect(await connectionName(other)).toBe(await connectionName(url));
  });

  const bare = 'postgres://ada@db.example.com/test';
  it.each([
    ['its port as a parameter', 'port=5432', ''],
    ['its user as a parameter', 'user=ada', ''],
    ['empty parameters', 'sslmode=&options=&host=&port=&statement_timeout=', ''],
    ['the usual name of the program', 'application_name=n8n-nodes-twilio-ops', ''],
    ['what pg does not know', 'connect_timeout=7&max=3', ''],
    ['no encryption, in so many words', 'ssl=false', ''],
    ['no encryption, as a number', 'ssl=0', 'sslmode=disable'],
    ['encryption by another parameter', 'ssl=true', 'sslmode=require'],
    ['encryption as a number', 'ssl=1', 'sslmode=verify-full'],
    ['encryption by its other word', 'ssl=YES', 'ssl=true'],
    ['encryption that is not verified', 'ssl=no-verify', 'sslmode=no-verify'],
    ['encryption as libpq names it', 'uselibpqcompat=true&sslmode=require', 'sslmode=no-verify'],
    ['the last of two', 'ssl=true&ssl=false', ''],
  ])('is the same with %s (%s)', (_what, one, other) => {
    expect(connectionName(`${bare}?${one}`)).toBe(connectionName(`${bare}?${other}`));
  });

  it('is the same where the environment says how it is encrypted', () => {
    process.env = { ...env, PGSSLMODE: 'require' };
    expect(connectionName(bare)).toBe(connectionName(`${bare}?ssl=true`));
  });

  it('is another with another certificate, key or check of the host', () => {
    const folder = mkdtempSync(join(tmpdir(), 'certificates-'));
    const written = (name: string) => {
      writeFileSync(join(folder, name), name);
      return join(folder, name);
    };
    const [ca, cert, key, other] = ['ca', 'cert', 'key', 'other'].map(written) as string[];
    const names = [
      `sslmode=verify-full&sslrootcert=${ca}`,
      `sslmode=verify-full&sslrootcert=${other}`,
      `sslmode=verify-full&sslcert=${cert}&sslkey=${key}`,
      `sslmode=verify-full&sslcert=${cert}&sslkey=${other}`,
      `uselibpqcompat=true&sslmode=verify-ca&sslrootcert=${ca}`,
      'ssl=true&sslnegotiation=direct',
      'ssl=true',
      'statement_timeout=5',
      'application_name=shop',
      '',
    ].map((parameters) => connectionName(`${bare}?${parameters}`));
    rmSync(folder, { recursive: true });
    expect(new Set(names).size).toBe(names.length);
  });

  it('is the same where the environment says what the URL leaves out', async () => {
    process.env = {
      ...env,
      PGUSER: 'ada',
      PGPASSWORD: 'hun@ter2',
      PGHOST: 'db.example.com',
      PGDATABASE: 'test',
    };
    const without = 'postgres://?sslmode=disable&connect_timeout=5';
    const parts = ['postgres://db.example.com/test', 'postgres:///test', 'postgres://'];
    for (const part of parts)
      expect(await connectionName(without.replace('postgres://', part))).toBe(
        await connectionName(url),
      );
  });

  it('is that of the port in the URL, whatever the environment says', () => {
    process.env = { ...env, PGPORT: '5433' };
    const ofEach = (port: string) =>
      connectionName(`postgres://ada@db.example.com${port}/elsewhere`);
    expect(ofEach('')).toBe(ofEach(':5433'));
    expect(ofEach(':5432')).not.toBe(ofEach(''));
  });

  it('is the same with a slash behind the path of a socket, but not in capitals', async () => {
    const socket = 'postgres://ada@/test?host=/var/run/postgresql';
    expect(await connectionName(`${socket}/`)).toBe(await connectionName(socket));
    expect(await connectionName(socket.toUpperCase())).not.toBe(await connectionName(socket));
  });

  it.each([
    ['user', url.replace('ada', 'bob')],
    ['capitals in the user', url.replace('ada', 'Ada')],
    ['password', url.replace('hun', 'pun')],
    ['host', url.replace('db.', 'db2.')],
    ['port', url.replace('5432', '5433')],
    ['database', url.replace('/test', '/Test')],
    ['schema', `${url}&options=-c%20search_path%3Dtwilio`],
    ['encryption', url.replace('disable', 'no-verify')],
  ])('is another with another %s', async (_what, other) => {
    expect(await connectionName(other)).not.toBe(await connectionName(url));
  });

  it('holds no password', async () => {
    expect(await connectionName(url)).not.toMatch(/hun.{1,3}ter2/);
  });

  it('is the URL itself where it cannot be read', async () => {
    expect(await connectionName('nonsense')).not.toBe(await connectionName('other nonsense'));
    const missing = `${url.replace('disable', 'verify-full')}&sslrootcert=/nowhere/ca.pem`;
    expect(await connectionName(missing)).toBe(missing);
  });
});

describe('the place that messages name', () => {
  it.each([
    ['of the URL', 'postgres://ada@db.example.com/test', 'db.example.com:5432/test'],
    [
      'of its parameters',
      'postgres:///test?host=db.example.com&port=6432',
      'db.example.com:6432/test',
    ],
    ['of a socket', 'postgres:///test?host=/run/pg', '%2Frun%2Fpg:5432/test'],
    ['of an IPv6 address', 'postgres://[::1]/test', '[::1]:5432/test'],
    ['of the URL, if it cannot even begin', 'postgres://db:7/test?port=abc', 'db:7/test'],
  ])('is that to which it connects: %s', (_what, url, place) => {
    expect(placeOf(url)).toBe(place);
  });

  it('is that of the environment, where the URL names none', () => {
    process.env = { ...env, PGHOST: 'db.example.com', PGPORT: '6432' };
    expect(placeOf('postgres:///test')).toBe('db.example.com:6432/test');
    expect(placeOf('postgres://[::1]:5432/test')).toBe('[::1]:5432/test');
  });
});

describe('a plain URL', () => {
  it.each([
    ['false', '0'],
    ['Off', '0'],
    ['yes', 'true'],
    ['no-verify', 'no-verify'],
    ['{}', '%7B%7D'],
  ])('says of ssl=%s what pg understands', (word, plain) => {
    expect(plainUrl(`postgres://db/test?ssl=${word}`)).toBe(`postgres://db/test?ssl=${plain}`);
  });

  it.each(['postgres://db:5432/test', 'postgres://db:5433/test', 'postgres://db/test'])(
    'connects to the port that it names: %s',
    (named) => expect(plainUrl(named)).toBe(named),
  );

  it('leaves the path of a socket as it is', () => {
    expect(plainUrl('postgres://%2FVar%2Frun/test')).toBe('postgres://%2FVar%2Frun/test');
  });

  it('is what could not be read, as it was', () => {
    expect(plainUrl('Nonsense/')).toBe('Nonsense/');
  });
});

describe('the name of the files of a ledger', () => {
  const inSchema = `${url}&options=-c%20search_path%3Dtwilio`;

  it.each([
    ['the host in capitals', url.replace('db.example.com', 'DB.Example.COM')],
    ['no port', url.replace(':5432', '')],
    ['a slash at its end', url.replace('/test', '/test/')],
    ['the other name of the protocol', url.replace('postgres:', 'postgresql:')],
    ['more escapes than it needs', url.replace('ada', '%61d%61').replace('/test', '/te%73t')],
    ['another password', url.replace('hun', 'pun')],
    ['a password that has no end of an escape', url.replace('%40', '%4')],
    ['no password', url.replace(':hun%40ter2', '')],
    ['another encryption', url.replace('disable', 'no-verify')],
    ['a certificate that is not there', `${url}&sslrootcert=/nowhere/ca.pem`],
    ['another name of the program', `${url}&application_name=one&application_name=two`],
  ])('is the same with %s', (_what, other) => {
    expect(ledgerFileName(other)).toBe(ledgerFileName(url));
  });

  it('is the same where the environment says what the URL leaves out', () => {
    process.env = { ...env, PGUSER: 'ada', PGHOST: 'db.example.com', PGDATABASE: 'test' };
    for (const part of ['postgres://db.example.com/test', 'postgres:///test', 'postgres://'])
      expect(ledgerFileName(part)).toBe(ledgerFileName(url));
  });

  it('is that of the schema, where the URL names it: however, and whoever connects', () => {
    const name = ledgerFileName(inSchema);
    expect(name).not.toBe(ledgerFileName(url));
    expect(ledgerFileName(inSchema.replace('ada', 'bob'))).toBe(name);
    expect(ledgerFileName(inSchema.replace('-c%20', '%20-c++'))).toBe(name);
    expect(ledgerFileName(inSchema.replace('Dtwilio', 'Dstaging'))).not.toBe(name);
    const ofUser = inSchema.replace('twilio', '%24user');
    expect(ledgerFileName(ofUser.replace('ada', 'bob'))).not.toBe(ledgerFileName(ofUser));
  });

  it.each([
    ['user, whose schema it may be in', url.replace('ada', 'bob')],
    ['capitals in the user', url.replace('ada', 'Ada')],
    ['host', url.replace('db.', 'db2.')],
    ['port', url.replace('5432', '5433')],
    ['database', url.replace('/test', '/Test')],
    ['options', `${url}&options=-c%20role%3Dstaging`],
    ['signs that no name of a file has', url.replace('/test', '/te:st')],
  ])('is another with another %s', (_what, other) => {
    expect(ledgerFileName(other)).not.toBe(ledgerFileName(url));
  });

  it('says server and database, and no more', () => {
    expect(ledgerFileName(url)).toMatch(/^twilio-ops-db\.example\.com-5432-test-[0-9a-f]{16}$/);
    const long = url.replace('db.', `${'long.'.repeat(40)}`);
    expect(ledgerFileName(long)!.length).toBeLessThan(150);
    expect(ledgerFileName(long.replace('/test', '/b'))).not.toBe(ledgerFileName(long));
  });

  it('is none where the URL cannot be read', () => {
    expect(ledgerFileName('nonsense')).toBeUndefined();
    expect(ledgerFileName(url.replace('ada', 'ada%C3'))).toBeUndefined();
  });
});
