import type { Dialect } from '../database';

/** One step of the schema. Once released it is never changed: a later one changes what it made. */
export interface Migration {
  version: number;
  name: string;
  statements(dialect: Dialect): string[];
}
