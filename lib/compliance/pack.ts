import type { PackValues } from './packValues';
import type { Rule } from './rule';

/** What a decision goes by. */
export interface Pack extends PackValues {
  id: string;
  version: string;
  rules: readonly Rule[];
}
