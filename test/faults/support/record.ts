import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { state } from '../../../sandbox/paths';
import type { Verdict } from './verdict';

/** Where tests leave their results for `scripts/faults.ts`, a file of JSON for each test file. */
export const resultsFolder = join(state, 'faults');

/** What a fault did, once or more often. */
export interface Result extends Verdict {
  fault: string;
  driver: Driver;
  /** How many messages it could have spoilt. */
  messages: number;
  /** How the items of each run ended, for who wants to know more than the table shows. */
  outcomes?: ReadonlyArray<Record<string, number>>;
}

export type Driver = 'SQLite' | 'PostgreSQL';

const results: Result[] = [];

/**
 * Keeps a result for the table in docs/reliability.md, in place of what an earlier run of this test
 * file has left, and gives its verdict back.
 */
export function record(
  about: Omit<Result, keyof Verdict>,
  { twice, lost, wronglyTold }: Verdict,
): Verdict {
  results.push({ ...about, twice, lost, wronglyTold });
  mkdirSync(resultsFolder, { recursive: true });
  const file = basename(expect.getState().testPath!).replace(/\.test\.ts$/, '.json');
  writeFileSync(join(resultsFolder, file), JSON.stringify(results, null, 2));
  return { twice, lost, wronglyTold };
}
