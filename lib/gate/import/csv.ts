import { Readable } from 'node:stream';
import type { IExecuteFunctions } from 'n8n-workflow';
import type { ConsentEvent, Ledger } from '../../ledger/ledger';
import { FieldError } from '../../kit/fieldError';
import { columnsOf, toRow } from './columns';
import type { ImportColumn, ImportRow } from './row';

/** Rows that go to the ledger together: it writes many rows faster than few. */
const batchSize = 20_000;
/** How many faults are listed one by one. */
const shownFaults = 100;

export interface ImportReport {
  rows: number;
  imported: number;
  /** Rows that the ledger held already. */
  known: number;
  refused: number;
  /** The first of the refused rows. */
  faults: Array<{ line: number; column: string; message: string; remedy: string }>;
}

/** The file's bytes, a part at a time. */
export async function fileOf(
  n8n: IExecuteFunctions,
  itemIndex: number,
  property: string,
): Promise<Readable> {
  const file = n8n.helpers.assertBinaryData(itemIndex, property);
  if (file.id) return n8n.helpers.getBinaryStream(file.id);
  return Readable.from(parts(await n8n.helpers.getBinaryDataBuffer(itemIndex, property)));
}

function* parts(bytes: Buffer, size = 65_536) {
  for (let start = 0; start < bytes.length; start += size)
    yield bytes.subarray(start, start + size);
}

/**
 * Writes the rows of a CSV file to the ledger; faulty ones are left out and reported.
 * @throws FieldError when no heading means the number
 */
export async function importCsv(
  file: Readable,
  delimiter: string,
  named: Partial<Record<ImportColumn, string>>,
  ledger: Ledger,
  eventOf: (row: ImportRow) => ConsentEvent,
): Promise<ImportReport> {
  const { parse } = await import('csv-parse');
  const parser = parse({
    delimiter,
    bom: true,
    skip_empty_lines: true,
    relax_column_count: true,
    relax_quotes: true,
    info: true,
  });
  file.once('error', (fault) => parser.destroy(fault));
  const report: ImportReport = { rows: 0, imported: 0, known: 0, refused: 0, faults: [] };
  let headings: string[] | undefined;
  let columns = new Map<string, ImportColumn>();
  let batch: ConsentEvent[] = [];
  const flush = async () => {
    const added = await ledger.consent.append(batch);
    report.imported += added;
    report.known += batch.length - added;
    batch = [];
  };
  for await (const { record, info } of readable(file.pipe(parser))) {
    if (!headings) {
      headings = record.map((heading) => heading.trim());
      columns = columnsOf(headings, named);
      checkHeadings(headings, columns);
      continue;
    }
    report.rows += 1;
    try {
      batch.push(
        eventOf(
          toRow(
            headings.map((heading, index) => [heading, record[index]] as const),
            columns,
          ),
        ),
      );
    } catch (thrown) {
      if (!(thrown instanceof FieldError)) throw thrown;
      report.refused += 1;
      const { field, message, remedy } = thrown;
      if (report.faults.length < shownFaults)
        report.faults.push({ line: info.lines, column: field, message, remedy });
    }
    if (batch.length === batchSize) await flush();
  }
  await flush();
  return report;
}

interface Line {
  record: string[];
  info: { lines: number };
}

/** The parser's own error names only the place. */
async function* readable(lines: AsyncIterable<Line>): AsyncIterable<Line> {
  try {
    yield* lines;
  } catch (thrown) {
    throw new FieldError({
      field: 'binaryPropertyName',
      label: 'The file',
      fault: `cannot be read as CSV (${(thrown as Error).message}): correct it and import it again. Rows before that place are in the ledger, and are kept once`,
    });
  }
}

function checkHeadings(
  headings: readonly string[],
  columns: ReadonlyMap<string, ImportColumn>,
): void {
  if ([...columns.values()].includes('to')) return;
  throw new FieldError({
    field: 'columns.to',
    label: 'Column of the number',
    value: headings.join(', '),
    fault:
      'is not among the headings: call it "to" or "phone", name it under Columns, or choose the right delimiter',
  });
}
