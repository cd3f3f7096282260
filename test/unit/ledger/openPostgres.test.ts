import { Pool } from 'pg';

import { explainPostgres } from '../../../lib/ledger/explainPostgres';
import { openPostgres } from '../../../lib/ledger/openPostgres';
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

it('of an error that nobody knows, it is said as it is, and no more', () => {
  const said = explainPostgres(pgError('Something new'), 'db').message;
  expect(said).toBe("The ledger's PostgreSQL cannot be used: Something new (db).");
});
