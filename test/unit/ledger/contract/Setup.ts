import type { Database } from '../../../../lib/ledger/database';
import type { Ledger } from '../../../../lib/ledger/ledger';
import { integer } from '../../../../lib/ledger/row';

/** What a driver gives the contract: a ledger that nothing else uses, emptied before each test. */
export interface Setup {
  readonly ledger: Ledger;
  /** The ledger's own database, for what its interface does not show: its times, other ledgers. */
  readonly database: Database;
}

export type Given = () => Setup;

const times = {
  twilio_ops_sends: ['reserved_at', 'held_at', 'expires_at', 'settled_at', 'due_at'],
  twilio_ops_owners: ['beat_at'],
  twilio_ops_turns: ['next_at', 'taken_at'],
};

export const hour = 3_600;
export const day = 24 * hour;

/**
 * Lets time pass for sends, owners and turns, whose times are the ledger's own: all that was noted
 * lies so many seconds further back. Negative: as if the ledger's clock had been set back.
 */
export async function pass(given: Given, seconds: number): Promise<void> {
  for (const [table, columns] of Object.entries(times)) {
    const earlier = columns.map((column) => `${column} = ${column} - ?`);
    await given().database.run(
      `UPDATE ${table} SET ${earlier.join(', ')}`,
      columns.map(() => seconds * 1_000),
    );
  }
}

/** The ledger's time, in milliseconds since 1970. */
export async function ledgerNow({ database }: Pick<Setup, 'database'>): Promise<number> {
  const [row] = await database.all(`SELECT ${database.dialect.now} AS now`);
  return integer(row!, 'now');
}
