import { spoolOf } from '../../../lib/ledger/open';
import { connectionName, plainUrl } from '../../../lib/ledger/postgresUrl';

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

describe('a plain URL', () => {
  it('leaves the path of a socket as it is', () => {
    expect(plainUrl('postgres://%2FVar%2Frun/test')).toBe('postgres://%2FVar%2Frun/test');
  });

  it('is what could not be read, as it was', () => {
    expect(plainUrl('Nonsense/')).toBe('Nonsense/');
  });
});

it('opt-outs wait in one file, however the URL of the ledger is written', () => {
  const pathOf = (one: string) => spoolOf({ kind: 'postgres', url: one, spoolFolder: '/s' })!.path;
  const path = '/s/twilio-ops-db.example.com-5432-test.spool';
  expect(pathOf(url)).toBe(path);
  expect(pathOf('postgres://bob@DB.example.com/test/')).toBe(path);
  expect(pathOf('postgres://bob@db.example.com:5433/test')).not.toBe(path);
});
