import { LedgerError } from '../LedgerError';
import { moveMark, whyUnusable, type MoveMark } from '../moveMark';
import { integer, text } from '../row';
import type { Ground } from './ground';
import { countRows, settings } from './rows';
import { tablesOf } from './tables';

/** What is found in one of the two places, before anything is written to either. */
export interface Survey {
  place: string;
  /** Of the schema; 0 where there is no ledger. */
  version: number;
  key: string | undefined;
  mark: MoveMark | undefined;
  /** The number of rows in each table that has any; not of the settings, which each ledger has. */
  rows: ReadonlyMap<string, number>;
}

/** What is found where nothing is. */
export const nothingAt = (place: string): Survey => ({
  ...{ place, version: 0, key: undefined, mark: undefined, rows: new Map() },
});

export async function survey({ database, catalog, place }: Ground): Promise<Survey> {
  if ((await database.all(catalog.ledger)).length === 0) return nothingAt(place);
  const [schema] = await database.all(`SELECT max(version) AS version FROM twilio_ops_migrations`);
  const [key] = await database.all(`SELECT value FROM twilio_ops_settings WHERE name = 'key'`);
  const rows = new Map<string, number>();
  for (const table of await tablesOf(database, catalog.columns)) {
    if (table.name === settings) continue;
    const count = await countRows(database, table);
    if (count > 0) rows.set(table.name, count);
  }
  return {
    ...{ place, rows, mark: await moveMark(database) },
    version: integer(schema!, 'version'),
    key: key && text(key, 'value'),
  };
}

/**
 * What there is to do: `start` anew, `resume` where an earlier run ended, or nothing, as all has
 * been moved.
 */
export type Plan = { todo: 'start' } | { todo: 'resume' | 'nothing'; id: string };

/** @throws LedgerError that says why this cannot be moved there, and what to do */
export function planOf(source: Survey, target: Survey): Plan {
  const { mark } = source;
  if (source.version === 0)
    throw new LedgerError(`There is no ledger at ${source.place}. Correct where to move from.`);
  if (mark?.is === 'filling') throw new LedgerError(`${source.place}: ${whyUnusable(mark)}`);
  if (mark?.is === 'leaving' || mark?.is === 'left') {
    if (target.mark?.id === mark.id && target.mark.is === 'filling')
      return { todo: 'resume', id: mark.id };
    if (target.mark?.id === mark.id && mark.is === 'left') return { todo: 'nothing', id: mark.id };
    const ifLost =
      mark.is === 'left'
        ? ` Only if it is lost there for good: --undo with --target-is-lost lets it be used here again.`
        : '';
    throw new LedgerError(`${source.place}: ${whyUnusable(mark)}${ifLost}`);
  }
  if (isInUseAt(target, source))
    throw new LedgerError(
      `${target.place} has the ledger of ${source.place} or a copy of it, and nothing was written to it. If both name the same place, there is nothing to move; if it is a copy, name an empty database, schema or file instead.`,
    );
  if (!mayBeReplaced(target, source)) {
    const found = [...target.rows].map(([table, count]) => `${table} (${count} rows)`).join(', ');
    throw new LedgerError(
      `${target.place} has a ledger of its own, and nothing was written to it: ${found}. Name an empty database, schema or file; or export its consent (Compliance Gate, Consent, Export) if it is needed, and delete its tables.`,
    );
  }
  return { todo: 'start' };
}

/** What processes tell each other as they run: of no use to anybody once they have ended. */
const passing = ['owners', 'seen', 'turns'].map((name) => `twilio_ops_${name}`);

/**
 * Whether the target has the source's own key and is not what a move has left behind. A place may
 * have so many names that it cannot be told from its copy; nobody is advised to delete it.
 */
const isInUseAt = ({ key, mark }: Survey, source: Survey): boolean =>
  key !== undefined && key === source.key && mark?.is !== 'filling' && mark?.is !== 'left';

/** What it holds is nothing, half of a move that was given up, or what this ledger once was. */
const mayBeReplaced = ({ rows, mark, key }: Survey, source: Survey): boolean =>
  [...rows.keys()].every((name) => passing.includes(name)) ||
  mark?.is === 'filling' ||
  (mark?.is === 'left' && key === source.key);
