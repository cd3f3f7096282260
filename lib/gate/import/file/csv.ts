import type { IExecuteFunctions } from 'n8n-workflow';
import type { Ledger } from '../../../ledger/ledger';
import { columnsOf, rowOf, textOf, type NamedColumns, type Row } from '../columns';
import { DateForms, needsForm } from '../dates/dateForms';
import { readRow, type ImportRules } from '../row';
import { UnreadAnswers } from '../unread';
import { checkHeadings } from './checkHeadings';
import { openCsv } from './lines';
import type { Source } from './source';
import { Writer, type Imported } from './writer';

export interface CsvOptions {
  /** Found by itself where none is given. */
  delimiter: string | undefined;
  columns: NamedColumns;
  /** All but the form of the dates, which is found in the file unless it was chosen. */
  rules: Omit<ImportRules, 'dateForm'> & Partial<Pick<ImportRules, 'dateForm'>>;
}

/**
 * Writes what the rows of a CSV file say to the ledger. What is refused is left out and given back.
 *
 * A date of which it is not sure which number is the month waits until the whole file has shown
 * it; the file is then read once more for these rows alone, so that none has to be kept.
 *
 * @throws FieldError when it is no CSV, or its headings say nothing of numbers or of consent
 */
export async function importCsv(
  n8n: IExecuteFunctions,
  source: Source,
  { delimiter, columns: names, rules: given }: CsvOptions,
  ledger: Ledger,
): Promise<Imported> {
  const file = await openCsv(source, delimiter);
  const columns = columnsOf(file.headings, names);
  checkHeadings(file.headings, columns, names, given.kind !== undefined);
  const used = file.headings.flatMap((heading, index) =>
    columns.has(heading) ? [{ heading, index }] : [],
  );
  const unread = new UnreadAnswers(file.headings, columns);
  const rows = async function* () {
    for await (const line of file.rows()) {
      const cells = used.map(({ heading, index }) => [heading, line.cells[index]] as const);
      yield { line, row: rowOf(cells, columns) };
    }
  };
  const forms = new DateForms();
  const rules: ImportRules = { dateForm: (heading) => forms.formOf(heading), ...given };
  const writer = new Writer(n8n, ledger, file.headings);
  const waits = (row: Row) => given.dateForm === undefined && isOpen(row);
  try {
    let areWaiting = false;
    for await (const { line, row } of rows()) {
      file.headings.forEach((heading, index) => {
        if (unread.mayBe(heading)) unread.add(heading, textOf(line.cells[index]));
      });
      for (const { column, text } of mayHoldDates(row)) forms.add(column.heading, text);
      if (waits(row)) areWaiting = true;
      else await writer.add(line, readRow(row, columns, rules));
    }
    if (areWaiting) {
      for await (const { line, row } of rows()) {
        if (waits(row)) await writer.add(line, readRow(row, columns, rules));
      }
    }
  } catch (thrown) {
    // What stands before a fault of the file is kept: opt-outs may be among it.
    await writer.end(unread.headings);
    throw thrown;
  }
  return writer.end(unread.headings);
}

const mayHoldDates = ({ dates, statements }: Row) => [...dates, ...statements];
const isOpen = (row: Row) => mayHoldDates(row).some(({ text }) => needsForm(text));
