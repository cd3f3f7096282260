import { randomUUID } from 'node:crypto';
import { Client } from 'pg';

import type { LedgerLocation } from '../../../lib/ledger/open';

const server = process.env['TEST_POSTGRES_URL'] ?? 'postgres://root@127.0.0.1:5432/test';

/** A schema of its own in the PostgreSQL of the tests, and the way to drop it. */
export interface TemporarySchema {
  location: LedgerLocation;
  query(sql: string): Promise<Array<Record<string, unknown>>>;
  drop(): Promise<void>;
}

/** @param prefix how its name begins; with capitals, the name needs quotes */
export async function temporarySchema(prefix = 'ledger'): Promise<TemporarySchema> {
  const name = `${prefix}_${randomUUID().replaceAll('-', '')}`;
  const url = new URL(server);
  url.searchParams.set(
    'options',
    /^[a-z_\d]+$/.test(name) ? `-c search_path=${name}` : `-c search_path="${name}"`,
  );
  url.searchParams.set('application_name', name);
  const client = new Client(url.href);
  await client.connect().catch((error: Error) => {
    throw new Error(
      `PostgreSQL for the tests does not answer (${error.message}). Start it by "pg_ctlcluster 15 main start", or by ` +
        '"docker run -d -p 5432:5432 -e POSTGRES_HOST_AUTH_METHOD=trust -e POSTGRES_USER=root -e POSTGRES_DB=test postgres", ' +
        'or name another in TEST_POSTGRES_URL.',
    );
  });
  await client.query(`CREATE SCHEMA "${name}"`);
  return {
    location: { kind: 'postgres', url: url.href },
    query: async (sql) => (await client.query(sql)).rows,
    async drop() {
      await client.query(`DROP SCHEMA "${name}" CASCADE`);
      await client.end();
    },
  };
}

/** The URL under which the ledger of the tests is opened. */
export function urlOf({ location }: TemporarySchema): string {
  if (location.kind !== 'postgres') throw new Error('not PostgreSQL');
  return location.url;
}
