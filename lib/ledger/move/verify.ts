import { LedgerError } from '../LedgerError';
import type { Begun } from './copy';
import { copiedSoFar, noteCopied } from './marks';
import { countRows, fingerprint } from './rows';
import type { Table } from './tables';

/**
 * Reads all rows of both ledgers once more.
 * @throws LedgerError when they are not the same; the next run copies that table anew
 */
export async function verify(move: Begun, tables: readonly Table[]): Promise<void> {
  const { source, target, report } = move;
  let rows = 0;
  for (const table of tables) {
    const total = await countRows(source.database, table);
    const told = (done: number) => report.progress('compared', table.name, done, total);
    const [given, taken] = await Promise.all([
      fingerprint(source.database, table, told),
      fingerprint(target.database, table),
    ]);
    // Both fingerprints are read in pages: what those leap over is seen by counting only.
    const arrived = await countRows(target.database, table);
    const isWhole = given.rows === total && taken.rows === arrived;
    if (!isWhole || given.rows !== taken.rows || given.hash !== taken.hash) {
      // Where the move was given up meanwhile, that is the reason.
      await copiedSoFar(move);
      await noteCopied(move, target.database, table, undefined);
      throw new LedgerError(
        `${table.name} is not the same in both ledgers (${total} and ${arrived} rows), so neither can be used yet. Make sure that nothing else writes to ${target.place}, and run this again: it copies that table anew.`,
      );
    }
    rows += given.rows;
  }
  report.say(`${tables.length} tables with ${rows} rows are the same in both ledgers.`);
}
