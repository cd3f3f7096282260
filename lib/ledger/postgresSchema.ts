import type { ClientBase } from 'pg';

/** The first half of the advisory locks that connections to a ledger hold; a number of ours. */
const lockClass = 0x74776f70;

/** Of a connection that has settled, the second half. */
const lockObject = (schema: string) => `hashtext(${schema})`;

/** SQL: the connections to any ledger in this database, in whichever schema. */
export const connectionsToAny = `SELECT pid FROM pg_locks
  WHERE locktype = 'advisory' AND classid = ${lockClass}
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;

/**
 * SQL: the connections to this ledger, of whatever process, under whatever name: each holds a
 * shared lock as long as it lasts. To be asked on a connection that has settled.
 */
export const connectionsHere = `${connectionsToAny}
    AND objid = (${lockObject(`current_setting('search_path')`)}::bigint & 4294967295)::oid`;

/**
 * Settles on one schema for the length of a connection: that in which the search path finds a
 * ledger, or else its first. Tables are found in every schema of a path, but made in the first
 * only: beside a ledger in `public`, an empty one would be made as soon as somebody creates a
 * schema of the user's name. Until it ends, whoever moves the ledger sees that it is in use.
 */
export const settleOnSchema = async (client: ClientBase): Promise<void> =>
  void (await client.query(
    `SELECT pg_advisory_lock_shared(${lockClass}, ${lockObject(`set_config('search_path',
      quote_ident(coalesce(
        (SELECT schemas.nspname FROM pg_class AS tables
          JOIN pg_namespace AS schemas ON schemas.oid = tables.relnamespace
          WHERE tables.oid = to_regclass('twilio_ops_migrations')),
        current_schema())), false)`)})`,
  ));

/** The same; and whatever would write is refused by the server from then on. */
export async function settleToRead(client: ClientBase): Promise<void> {
  await settleOnSchema(client);
  await client.query('SET default_transaction_read_only = on');
}
