import { isSameFile } from '../fileIdentity';
import type { LedgerLocation } from '../open';
import { connectionName } from '../postgresUrl';
import { text } from '../row';
import type { Ground } from './ground';

/** Whether two locations lead to the same place, as far as is known without opening either. */
export function isSameLocation(from: LedgerLocation, to: LedgerLocation): boolean {
  if (from.kind === 'sqlite') return to.kind === 'sqlite' && isSameFile(from.path, to.path);
  return to.kind === 'postgres' && connectionName(from.url) === connectionName(to.url);
}

/** Whether two open databases are one, which has many names: hosts, ports, users, poolers. */
export async function isSameGround(source: Ground, target: Ground): Promise<boolean> {
  if (source.catalog !== target.catalog) return false;
  const [from, to] = await Promise.all([identityOf(source), identityOf(target)]);
  return from === to;
}

async function identityOf({ database, catalog }: Ground): Promise<string> {
  const [row] = await database.all(catalog.identity);
  return text(row!, 'identity');
}
