import type { IExecuteFunctions } from 'n8n-workflow';
import type { ConsentEvent, Ledger } from '../../../ledger/ledger';
import { columnsOf, rowOf, type Column, type NamedColumns } from '../columns';
import { count, noRows, type RowCounts } from '../counts';
import { DateForms } from '../dates/dateForms';
import { refusedRow, type RefusedRow } from '../refused';
import { readRow, type ImportRules } from '../row';
import { checkHeadings } from './checkHeadings';
import { openCsv, type CsvFile } from './lines';
import { RefusedRows } from './refusedRows';
import type { Source } from './source';

/** Entries that go to the ledger together: it writes many faster than few. */
const batchSize = 20_000;
/** Refused rows that become items; the file has all of them. */
const mostItems = 1_000;

/** What became of a file. */
export interface ImportReport extends RowCounts {
  /** Entries that are new in the ledger; a row can make several. */
  imported: number;
  /** Entries that the ledger held already. */
  known: number;
}

export interface Imported {
  report: ImportReport;
  /** The first refused rows. */
  refused: RefusedRow[];
  /** All of them, as a CSV file that Import reads once it is corrected. */
  binary?: Awaited<ReturnType<RefusedRows['end']>>;
}

export interface CsvOptions {
  /** Found by itself where none is given. */
  delimiter: string | undefined;
  columns: NamedColumns;
  /** All but the form of the dates, which is found in the file unless it was chosen. */
  rules: Omit<ImportRules, 'dateForm'> & Partial<Pick<ImportRules, 'dateForm'>>;
}

/**
 * Writes what the rows of a CSV file say to the ledger. What is refused is left out and given back.
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
  const rules = { ...given, dateForm: given.dateForm ?? (await formsIn(file, columns)) };
  const report: ImportReport = { ...noRows(), imported: 0, known: 0 };
  const refused: RefusedRow[] = [];
  const refusedRows = new RefusedRows(n8n, file.headings);
  let batch: ConsentEvent[] = [];
  const flush = async () => {
    const added = await ledger.consent.append(batch);
    report.imported += added;
    report.known += batch.length - added;
    batch = [];
  };
  let binary: Imported['binary'];
  try {
    for await (const { cells, line } of file.rows()) {
      const named = file.headings.map((heading, index) => [heading, cells[index]] as const);
      const outcome = readRow(rowOf(named, columns), columns, rules);
      count(report, outcome);
      batch.push(...outcome.events);
      if (outcome.refusal) {
        await refusedRows.add(cells, line, outcome.refusal);
        if (refused.length < mostItems)
          refused.push(refusedRow(outcome.refusal, line, Object.fromEntries(named)));
      }
      if (batch.length >= batchSize) await flush();
    }
  } finally {
    // What stands before a fault of the file is kept: opt-outs may be among it.
    await flush();
    binary = await refusedRows.end();
  }
  return { report, refused, binary };
}

/**
 * The forms of the dates, for which the file is read once more: the row that shows which number is
 * the month may be the last one.
 */
async function formsIn(
  file: CsvFile,
  columns: ReadonlyMap<string, Column>,
): Promise<ImportRules['dateForm']> {
  const forms = new DateForms();
  const mayHoldDates = file.headings.flatMap((heading, index) => {
    const { is } = columns.get(heading)?.meaning ?? {};
    return is === 'date' || is === 'statement' ? [{ heading, index }] : [];
  });
  if (mayHoldDates.length === 0) return () => undefined;
  for await (const { cells } of file.rows()) {
    for (const { heading, index } of mayHoldDates) forms.add(heading, cells[index] ?? '');
  }
  return (heading) => forms.formOf(heading);
}
