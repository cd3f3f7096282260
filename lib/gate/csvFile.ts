import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

/** The binary property that a file of this node comes in. */
const property = 'data';

/** Rows as a CSV file in an item's binary data. */
export async function csvFile(
  n8n: IExecuteFunctions,
  name: string,
  columns: readonly string[],
  rows: ReadonlyArray<Readonly<Record<string, unknown>>>,
): Promise<NonNullable<INodeExecutionData['binary']>> {
  const { stringify } = await import('csv-stringify/sync');
  const text = stringify([...rows], {
    header: true,
    columns: [...columns],
    cast: { date: (date) => date.toISOString(), boolean: String, string: withoutFormula },
  });
  return { [property]: await n8n.helpers.prepareBinaryData(Buffer.from(text), name, 'text/csv') };
}

/**
 * A spreadsheet would run a cell that begins like this as a formula, unless it is a phone number.
 */
const formula = /^[=@\t\r-]|^\+(?!\d+$)/;
/** The cell, with a quote before it where a spreadsheet would run it. */
export const withoutFormula = (cell: string) => (formula.test(cell) ? `'${cell}` : cell);
