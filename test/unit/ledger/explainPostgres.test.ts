import { inspect } from 'node:util';

import { explainPostgres } from '../../../lib/ledger/explainPostgres';
import { LedgerError } from '../../../lib/ledger/LedgerError';
import { pgError } from './fakePool';

describe('words for what went wrong with PostgreSQL', () => {
  it.each([
    ['ECONNREFUSED', 'Nothing answers at db:5432/test. Start PostgreSQL there'],
    ['ENOTFOUND', 'The host of db:5432/test is unknown'],
    ['EAI_AGAIN', 'could not be looked up'],
    ['ETIMEDOUT', 'No answer from db:5432/test'],
    ['EHOSTUNREACH', 'No answer from db:5432/test'],
    ['ENETUNREACH', 'No answer from db:5432/test'],
    ['Connection terminated due to connection timeout', 'No answer from db:5432/test'],
    ['timeout expired', 'No answer from db:5432/test'],
    ['ERR_SOCKET_BAD_PORT', 'The port of db:5432/test is none. Correct it'],
    ['ECONNRESET', 'The connection to db:5432/test keeps being cut'],
    ['EPIPE', 'The connection to db:5432/test keeps being cut'],
    ['Connection terminated', 'The connection to db:5432/test keeps being cut'],
    ['Connection terminated unexpectedly', 'The connection to db:5432/test keeps being cut'],
    [
      'Client has encountered a connection error and is not queryable',
      'The connection to db:5432/test keeps being cut',
    ],
    ['timeout exceeded when trying to connect', 'None of our connections'],
    ['Query read timeout', 'did not answer a query in time'],
    ['Cannot use a pool after calling end on the pool', 'It has been closed'],
    ['25006', 'is read-only'],
    ['28P01', 'refused the user or the password'],
    ['28000', 'does not let this user in'],
    ['3D000', 'does not exist. Create it'],
    ['3F000', 'has no schema to create tables in'],
    ['42501', 'may not create or use the ledger'],
    ['42P01', 'A table of the ledger is missing at db:5432/test (error 42P01)'],
    ['53100', 'The disk of db:5432/test is full. Free some space.'],
    ['53200', 'is out of memory'],
    ['53300', 'has no connections left'],
    ['55P03', 'db:5432/test gave up: error 55P03. Find out what holds'],
    ['57014', 'db:5432/test gave up: error 57014. Find out what holds'],
    ['57P01', 'was stopped'],
    ['57P02', 'has crashed'],
    ['57P03', 'is starting or stopping'],
    ['58030', 'cannot read its own files (error 58030)'],
    ['XX001', 'cannot read its own files'],
    ['42601', 'db:5432/test answered: error 42601.'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'error DEPTH_ZERO_SELF_SIGNED_CERT (db:5432/test).'],
    ['The server does not support SSL connections', 'Correct sslmode or sslrootcert'],
    ['self-signed certificate in chain', 'Correct sslmode or sslrootcert'],
    ['Something new', 'Something new (db:5432/test).'],
  ])('%s', (raw, words) => {
    const cause = pgError(raw);
    const error = explainPostgres(cause, 'db:5432/test');
    expect(error).toBeInstanceOf(LedgerError);
    expect(error).toMatchObject({ cause, mayBeDone: false, name: 'LedgerError' });
    expect(error.message).toContain("The ledger's PostgreSQL cannot be used: ");
    expect(error.message).toContain(words);
  });

  it('names the file of the URL that cannot be read', () => {
    const raw = pgError("ENOENT: no such file or directory, open '/ca.pem'", {
      path: '/ca.pem',
      code: 'ENOENT',
    });
    expect(explainPostgres(raw, 'db').message).toContain(
      "open '/ca.pem' (db). Correct the path in the ledger's URL",
    );
  });

  it('has words for an error without any', () => {
    expect(explainPostgres(Object.assign(new Error(''), { code: 'EFOO' }), 'db').message).toContain(
      'EFOO (db).',
    );
    expect(explainPostgres('a text', 'db').message).toContain('a text (db).');
    expect(explainPostgres(undefined, 'db').message).toContain('undefined (db).');
  });

  it('tells that it may be done all the same', () => {
    expect(explainPostgres(pgError('ECONNRESET'), 'db', true).mayBeDone).toBe(true);
  });

  it('leaves an error as it is that has its words already', () => {
    const error = new LedgerError('The ledger is too new');
    expect(explainPostgres(error, 'db')).toBe(error);
    expect(inspect(error)).not.toContain('cause');
  });
});
