import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

/** The binary property that this node puts a file in. */
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
    ...safeCells,
  });
  return { [property]: await n8n.helpers.prepareBinaryData(Buffer.from(text), name, 'text/csv') };
}

/**
 * How cells are written: every text in quotes, and none that a spreadsheet would run as a formula
 * in any locale. Spread into the options of csv-stringify.
 */
export const safeCells = {
  quoted_string: true,
  cast: {
    date: (date: Date) => date.toISOString(),
    boolean: String,
    string: withoutFormulas,
    object: (value: object) => withoutFormulas(JSON.stringify(value)),
  },
};

/** Ends a cell, in whatever locale. */
const separator = '[;؛\\|\\t\\r\\n\\v\\f\\u0085\\u2028\\u2029]';
/**
 * What a spreadsheet may drop before a formula, or nobody sees: blanks, control and format
 * characters, a lone surrogate, what Unicode lets every program leave out, the empty Braille
 * pattern. Nothing that separates, so runs do not overlap.
 */
const blank = `[[\\p{Z}\\p{Cc}\\p{Cf}\\p{Cs}\\p{Default_Ignorable_Code_Point}"\\u2800]--${separator}]`;

/** A phone number, which a spreadsheet shows as it is. */
const phoneNumber = /^\+\d+$/;
/**
 * What begins a formula, including full-width signs, wherever a cell may begin: at the start of the
 * text, on a new line, and after whatever separates cells in some locale. Excel takes a locale's
 * semicolon as a separator even within quotes, if these do not enclose what it considers a cell.
 */
const formula = new RegExp(`(^|${separator})(${blank}*)([=+\\-@＝＋－＠﹢﹣﹦﹫\\u2212])`, 'gv');

/**
 * The text, with an apostrophe before anything that would run: a spreadsheet then shows it as text.
 */
export function withoutFormulas(text: string): string {
  if (phoneNumber.test(text)) return text;
  // Some spreadsheets drop a leading tab or line break and run what it hid.
  const shown = text.replace(formula, "$1$2'$3");
  return /^[\t\r\n]/.test(shown) ? `'${shown}` : shown;
}
