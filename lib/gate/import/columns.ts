import { isBlank } from '../../kit/field';
import { columnOf, type ImportColumn, type ImportRow } from './row';

/** The column that each heading means: as the user says, or else by its name. */
export function columnsOf(
  headings: readonly string[],
  named: Partial<Record<ImportColumn, string>>,
): Map<string, ImportColumn> {
  const byUser = new Map(
    Object.entries(named).flatMap(([column, heading]) =>
      heading ? [[heading, column as ImportColumn]] : [],
    ),
  );
  const taken = new Set(byUser.values());
  return new Map(
    headings.flatMap((heading) => {
      const own = columnOf(heading);
      const column = byUser.get(heading) ?? (own && !taken.has(own) ? own : undefined);
      return column ? [[heading, column]] : [];
    }),
  );
}

/**
 * A row by our names. A cell that was quoted to keep a spreadsheet from running it as a formula
 * loses that quote again.
 */
export function toRow(
  cells: Iterable<readonly [heading: string, value: unknown]>,
  columns: ReadonlyMap<string, ImportColumn>,
): ImportRow {
  const row: ImportRow = {};
  for (const [heading, value] of cells) {
    const column = columns.get(heading);
    if (!column || isBlank(value) || row[column] !== undefined) continue;
    const text =
      value instanceof Date
        ? value.toISOString()
        : String(value)
            .trim()
            .replace(/^'(?=[=@+\-])/, '');
    if (text !== '') row[column] = text;
  }
  return row;
}
