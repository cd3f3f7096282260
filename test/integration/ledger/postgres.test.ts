import { LedgerError } from '../../../lib/ledger/LedgerError';
import { openLedger } from '../../../lib/ledger/open';
import { openPostgres } from '../../../lib/ledger/openPostgres';
import { ledgerContract, repeatableContract } from '../../unit/ledger/contract';
import { betweenTimesContract } from '../../unit/ledger/contract/betweenTimes';
import { databaseContract } from '../../unit/ledger/contract/database';
import { forgetful } from '../../unit/ledger/contract/forgetful';
import { formerSpellingsContract } from '../../unit/ledger/contract/formerSpellings';
import { formerSendsContract } from '../../unit/ledger/contract/formerSends';
import { migrationsContract } from '../../unit/ledger/contract/migrations';
import { at } from '../../unit/ledger/contract/samples';
import { inSchema } from './inSchema';
import { temporarySchema, urlOf, type TemporarySchema } from './temporarySchema';

const openIn = async (schema: TemporarySchema) => await openPostgres(urlOf(schema));

describe('the PostgreSQL ledger', () => {
  ledgerContract(inSchema(openIn), { runs: 30 });
});

describe('the PostgreSQL ledger, when each answer is lost once', () => {
  repeatableContract(inSchema(async (schema) => forgetful(await openIn(schema))));
});

describe('in an empty schema of PostgreSQL', () => {
  const schemas: TemporarySchema[] = [];
  afterEach(() => Promise.all(schemas.splice(0).map((schema) => schema.drop())));

  const open = async () => {
    const schema = await temporarySchema();
    schemas.push(schema);
    return await openPostgres(urlOf(schema));
  };
  describe('migrations', () => migrationsContract(open));
  describe('the driver', () => databaseContract(open));
  describe('another process that comes between', () => betweenTimesContract(open));
  describe('sends of before', () => formerSendsContract(open));
  describe('spellings of before', () => formerSpellingsContract(open));
});

describe('opening a PostgreSQL ledger', () => {
  let schema: TemporarySchema;
  beforeAll(async () => {
    schema = await temporarySchema();
  });
  afterAll(() => schema.drop());

  const message = async (change: (url: URL) => void): Promise<string> => {
    const url = new URL(urlOf(schema));
    change(url);
    const error = await openLedger({ kind: 'postgres', url: url.href }).catch(
      (reason: Error) => reason,
    );
    expect(error).toBeInstanceOf(LedgerError);
    return (error as Error).message;
  };

  it('says what is wrong with the database, the schema, the user or the encryption', async () => {
    expect(await message((url) => (url.pathname = '/nowhere'))).toContain('does not exist');
    expect(
      await message((url) => url.searchParams.set('options', '-c search_path=nowhere')),
    ).toContain('has no schema to create tables in');
    const asNobody = await message((url) => {
      url.username = 'nobody_at_all';
      url.password = 'hunter2';
    });
    expect(asNobody).toMatch(/refused the user or the password|does not let this user in/);
    expect(asNobody).not.toContain('hunter2');
  });

  it('shares one ledger, and mends a connection that the server has cut', async () => {
    const [first, second] = await Promise.all([
      openLedger(schema.location),
      openLedger(schema.location),
    ]);
    expect(first).toBe(second);
    await first.seen.first('a', at(0), 60);
    await schema.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE application_name = current_setting('application_name') AND pid <> pg_backend_pid()`,
    );
    expect(await first.seen.first('b', at(0), 60)).toBe(true);
    expect(await first.seen.first('a', at(0), 60)).toBe(false);
    await first.close();
  });
});
