import type { Database, Dialect } from '../database';
import type { KeyedHash } from '../keyedHash';

/** One step of the schema. Once released, it never changes; a later step changes what it made. */
export interface Migration {
  version: number;
  name: string;
  statements(dialect: Dialect): string[];
  /** What SQL alone cannot do, after the statements and in their transaction. */
  run?(transaction: Database, hash: KeyedHash): Promise<void>;
}
