import type { Value } from './database';

/** A condition in SQL with its parameters; `undefined` stands for one that was not asked for. */
export type Condition = readonly [sql: string, ...parameters: Value[]] | undefined;

/** Joins conditions by AND; without any, it holds for every row. */
export function where(conditions: readonly Condition[]): { sql: string; parameters: Value[] } {
  const asked = conditions.filter((condition) => condition !== undefined);
  return {
    sql: ['1 = 1', ...asked.map(([sql]) => sql)].join(' AND '),
    parameters: asked.flatMap(([, ...parameters]) => parameters),
  };
}
