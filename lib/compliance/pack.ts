import type { PackValues } from './packValues';
import type { Rule } from './rule';

/** What a decision goes by; its version follows from it, see `packIdentity`. */
export interface Pack extends PackValues {
  id: string;
  rules: readonly Rule[];
  /** Data that rules look things up in, by name; they count as content of the pack. */
  tables: Readonly<Record<string, string>>;
}
