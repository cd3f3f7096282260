import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseSync } from 'node:sqlite';

import type { Database, Row, Value } from '../../../../lib/ledger/database';
import {
  asMover,
  isAlive,
  isOpenElsewhere,
  schemaOf,
  watchedSeconds,
} from '../../../../lib/ledger/move/inUse';
import { removeFolder, temporaryFolder } from '../../../../sandbox/temporaryFolder';

jest.mock('node:timers/promises', () => ({ setTimeout: jest.fn(async () => undefined) }));
afterEach(() => jest.clearAllMocks());

describe('a file that another has open', () => {
  let folder: string;
  let path: string;
  beforeEach(async () => {
    folder = await temporaryFolder('in-use');
    path = join(folder, 'ledger.sqlite');
    const made = new DatabaseSync(path);
    made.exec('PRAGMA journal_mode = WAL; CREATE TABLE item (name TEXT)');
    made.close();
  });
  afterEach(() => removeFolder(folder));

  it('is in use even while nothing is done with it, and not any more when it is closed', async () => {
    const other = new DatabaseSync(path);
    other.prepare('SELECT * FROM item').all();
    expect(await isOpenElsewhere(path)).toBe(true);
    other.close();
    expect(await isOpenElsewhere(path)).toBe(false);
  });

  it('can be opened by others afterwards, whatever was found', async () => {
    for (const expected of [false, false]) expect(await isOpenElsewhere(path)).toBe(expected);
    const other = new DatabaseSync(path);
    other.exec("INSERT INTO item VALUES ('a')");
    expect(await isOpenElsewhere(path)).toBe(true);
    other.exec("INSERT INTO item VALUES ('b')");
    other.close();
  });

  it('is not in use where it is no database: to open it says what is wrong', async () => {
    expect(await isOpenElsewhere(await madeOf('no database at all'))).toBe(false);
  });

  async function madeOf(text: string): Promise<string> {
    const { writeFile } = await import('node:fs/promises');
    const other = join(folder, 'other');
    await writeFile(other, text.repeat(100));
    return other;
  }
});

describe('the name of the command’s own connections', () => {
  it('is not that of n8n’s, which is the usual one or the one in the URL', () => {
    const named = (url: string) => {
      const { url: own, others } = asMover(url);
      return [new URL(own).searchParams.get('application_name'), others];
    };
    expect(named('postgres://ada@db/ledger')).toEqual([
      'move-ledger of n8n-nodes-twilio-ops',
      'n8n-nodes-twilio-ops',
    ]);
    expect(named('postgres://ada@db/ledger?application_name=shop')).toEqual([
      'move-ledger of shop',
      'shop',
    ]);
  });

  it('is all that changes in the URL', () => {
    expect(asMover('postgres://ada:a%40b@db:5433/ledger?sslmode=require').url).toBe(
      'postgres://ada:a%40b@db:5433/ledger?sslmode=require&application_name=move-ledger+of+n8n-nodes-twilio-ops',
    );
  });
});

describe('a ledger in PostgreSQL that others use', () => {
  /** Says what such a database would; the last answer of a kind is given for good. */
  const answering = (said: { owners?: Row[][]; connections?: Row[][]; table?: string | null }) => {
    const { table = 'twilio_ops_owners' } = said;
    const next = (rows: Row[][] = [[]]) => (rows.length > 1 ? rows.shift()! : rows[0]!);
    const asked: Value[][] = [];
    const all = async (sql: string, values: readonly Value[] = []) => {
      if (sql.includes('to_regclass')) return [{ name: table }];
      if (sql.includes('pg_stat_activity')) {
        asked.push([...values]);
        return next(said.connections);
      }
      if (table !== null && sql.includes(` FROM ${table} `)) return next(said.owners);
      throw new Error(`Nothing is known of ${sql}.`);
    };
    return { database: { all } as unknown as Database, asked };
  };
  const beat = (beats: number) => [{ owner: 'ada', beats }];

  it('is not in use when nobody is connected and no heart has beaten for the whole time', async () => {
    const { database, asked } = answering({ owners: [beat(1)] });
    expect(await isAlive(database, 'shop', 3)).toBe(false);
    expect(jest.mocked(sleep).mock.calls).toEqual([[1_000], [1_000], [1_000]]);
    expect(asked).toEqual([['shop'], ['shop'], ['shop'], ['shop']]);
  });

  it('is watched for longer than hearts take from one beat to the next', async () => {
    await isAlive(answering({}).database, 'shop');
    expect(sleep).toHaveBeenCalledTimes(watchedSeconds);
  });

  it('is in use when somebody is connected, at once or later', async () => {
    expect(await isAlive(answering({ connections: [[{ pid: 1 }]] }).database, 'shop')).toBe(true);
    expect(sleep).not.toHaveBeenCalled();
    const later = answering({ connections: [[], [], [{ pid: 1 }]] });
    expect(await isAlive(later.database, 'shop')).toBe(true);
    expect(sleep).toHaveBeenCalledTimes(2);
  });

  it('is in use when a heart has beaten, or one more than before', async () => {
    const owners = [beat(1), beat(1), beat(2)];
    expect(await isAlive(answering({ owners }).database, 'shop')).toBe(true);
    expect(sleep).toHaveBeenCalledTimes(1);
    const another = { owners: [[], [], beat(1)] };
    expect(await isAlive(answering(another).database, 'shop')).toBe(true);
  });

  it('may be of an earlier version, which has no heartbeats', async () => {
    expect(await isAlive(answering({ table: null }).database, 'shop', 1)).toBe(false);
  });

  it('is that of its schema, if there is one', async () => {
    const current = (schema: string | null) =>
      ({ all: async () => [{ schema }] }) as unknown as Database;
    expect(await schemaOf(current('shop'))).toBe('shop');
    expect(await schemaOf(current(null))).toBeUndefined();
  });

  it('is looked at once where nobody is to wait', async () => {
    expect(await isAlive(answering({ owners: [beat(1)] }).database, 'shop', 0)).toBe(false);
    expect(sleep).not.toHaveBeenCalled();
  });
});
