import { createHash } from 'node:crypto';

import type { Database } from './database';
import { jsonRows } from './jsonRows';
import type { DecisionRow } from './ledger';
import { text } from './row';
import { where } from './where';

type Verdict = Pick<DecisionRow, 'effect' | 'rules'>;

/** What decisions have in common: effect and rules, kept once for each combination. */
export interface Verdicts {
  /** Keeps those that are new to this process; gives the id of each, in order. */
  keep(verdicts: readonly Verdict[]): Promise<string[]>;
  /** For a caller that has found some missing: the next time, all are kept again. */
  forget(): void;
  /** The ids of those with this effect and this rule. */
  find(filter: { effect?: string; rule?: string }): Promise<string[]>;
}

/** Follows from what it stands for, so that nobody has to ask for it. */
export const verdictId = (effect: string, rules: string): string =>
  createHash('sha256').update(`${effect}${rules}`).digest('base64url').slice(0, 8);

/** Each id stands between line breaks, so that a search for one never matches part of another. */
const joined = (rules: readonly string[]): string => rules.map((rule) => `\n${rule}\n`).join('');

/** The rules of a row, as they were joined. */
export const rulesOf = (rules: string): string[] => rules.split('\n').filter(Boolean);

/** So many ids are remembered, of which an installation has some hundreds. */
const mostKnown = 10_000;

const columns = { id: 'text', effect: 'text', rules: 'text' } as const;

export function verdictsOf(database: Database): Verdicts {
  const known = new Set<string>();

  async function write(cells: ReadonlyArray<readonly [id: string, ...string[]]>): Promise<void> {
    if (cells.length === 0) return;
    await database.run(
      `INSERT INTO twilio_ops_verdicts (id, effect, rules)
        SELECT id, effect, rules FROM ${database.dialect.given(columns)} AS given
        WHERE 1 = 1 ORDER BY id
        ON CONFLICT DO NOTHING`,
      [jsonRows(cells)],
    );
    if (known.size + cells.length > mostKnown) known.clear();
    for (const [id] of cells) known.add(id);
  }

  return {
    forget: () => known.clear(),

    async keep(verdicts) {
      const cells = verdicts.map(({ effect, rules }) => {
        const written = joined(rules);
        return [verdictId(effect, written), effect, written] as const;
      });
      const ids = cells.map(([id]) => id);
      const distinct = new Map(cells.map((cell) => [cell[0], cell]));
      await write([...distinct.values()].filter(([id]) => !known.has(id)));
      return ids;
    },

    async find({ effect, rule }) {
      const { sql, parameters } = where([
        effect === undefined ? undefined : ['effect = ?', effect],
        rule === undefined ? undefined : ["replace(rules, ?, '') <> rules", joined([rule])],
      ]);
      const rows = await database.all(
        `SELECT id FROM twilio_ops_verdicts WHERE ${sql} ORDER BY id`,
        parameters,
      );
      return rows.map((row) => text(row, 'id'));
    },
  };
}
