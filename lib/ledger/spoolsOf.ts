import type { Ledger } from './ledger';
import type { Spool } from './spool';

/** By the ledger's key: what waits for a ledger belongs to it, by whatever URL it was opened. */
const known = new Map<string, Spool[]>();

/**
 * All the places in which entries may wait for a ledger: those given, and those that its other
 * locations have named in this process. More may come later.
 */
export async function spoolsOf(ledger: Ledger, given: readonly Spool[]): Promise<Spool[]> {
  const key = (await ledger.key()).toString('base64');
  const all = known.get(key) ?? [];
  known.set(key, all);
  all.push(...given.filter(({ path }) => all.every((one) => one.path !== path)));
  return all;
}
