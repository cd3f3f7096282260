import type { ClientBase } from 'pg';

/**
 * Settles on one schema for the length of a connection: that in which the search path finds a
 * ledger, or else its first. Tables are found in every schema of a path, but made in the first
 * only: beside a ledger in `public`, an empty one would be made as soon as somebody creates a
 * schema of the user's name.
 */
export const settleOnSchema = async (client: ClientBase): Promise<void> =>
  void (await client.query(
    `SELECT set_config('search_path', quote_ident(coalesce(
      (SELECT schemas.nspname FROM pg_class AS tables
        JOIN pg_namespace AS schemas ON schemas.oid = tables.relnamespace
        WHERE tables.oid = to_regclass('twilio_ops_migrations')),
      current_schema())), false)`,
  ));
