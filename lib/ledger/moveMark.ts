import type { Database } from './database';
import { LedgerError } from './LedgerError';
import { text } from './row';

/** How far the copying of a table has come. */
export interface Copied {
  rows: number;
  /** The key of the last row. */
  after?: readonly string[];
  isWhole?: true;
}

/**
 * What a move has to say of a ledger, in its settings. `leaving`: it is being moved away; `left`:
 * it has been; `filling`: another is being moved into it; `arrived`: another has been. Both ledgers
 * of a move have its id; `run` tells which run of the program fills it, since one that goes on may
 * meet one that still runs.
 */
export type MoveMark =
  | { is: 'leaving' | 'left'; id: string; at: string; to: string }
  | { is: 'arrived'; id: string; at: string; from: string }
  | {
      is: 'filling';
      id: string;
      run: string;
      at: string;
      from: string;
      copied: Record<string, Copied>;
    };

/** The setting's name: the only one that does not belong to what is moved. */
export const markName = 'move';

export async function moveMark(database: Database): Promise<MoveMark | undefined> {
  const [row] = await database.all(
    `SELECT value FROM twilio_ops_settings WHERE name = '${markName}'`,
  );
  return row && (JSON.parse(text(row, 'value')) as MoveMark);
}

const words = {
  leaving: ({ to, at }) =>
    `The ledger has been on its way to ${to} since ${at}. Run move-ledger.js again, which finishes the move, or with --undo, which gives it up.`,
  left: ({ to, at }) =>
    `The ledger was moved to ${to} (${at}) and is not used here any more. Name that place in the credential, or move the ledger back by move-ledger.js.`,
  filling: ({ from, at }) =>
    `The ledger has been on its way here from ${from} since ${at}, and is not complete. Run move-ledger.js again, which finishes the move.`,
} satisfies { [Is in MoveMark['is']]?: (mark: Extract<MoveMark, { is: Is }>) => string };

/** Why this ledger must not be used; `undefined` for one that may be. */
export function whyUnusable(mark: MoveMark | undefined): string | undefined {
  if (!mark || mark.is === 'arrived') return undefined;
  return words[mark.is](mark as never);
}

/** @throws LedgerError for a ledger that was moved away, or that is not complete */
export async function refuseMoved(database: Database): Promise<void> {
  const why = whyUnusable(await moveMark(database));
  if (why) throw new LedgerError(why);
}
