import type { Value } from './database';

/** A SQL condition with its parameters; `undefined` stands for one that was not asked for. */
export type Condition = readonly [sql: string, ...parameters: Value[]] | undefined;

/** Joins conditions with AND; without any, every row matches. */
export function where(conditions: readonly Condition[]): { sql: string; parameters: Value[] } {
  const asked = conditions.filter((condition) => condition !== undefined);
  return {
    sql: ['1 = 1', ...asked.map(([sql]) => sql)].join(' AND '),
    parameters: asked.flatMap(([, ...parameters]) => parameters),
  };
}
