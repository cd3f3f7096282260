import { FieldError } from '../../../kit/fieldError';
import { delimiterOf } from './delimiter';
import { encodingOf } from './encoding';
import { beginningOf, type Source } from './source';

/** A row of a file. */
export interface Line {
  cells: string[];
  /** Its last line in the file; the first one is 1. */
  line: number;
}

/** A file whose form is known. */
export interface CsvFile {
  headings: string[];
  /** The rows below the headings, read anew at each call. */
  rows(): AsyncIterable<Line>;
}

/** How much of a file is looked at to see its form. */
const lookedAt = 65_536;

/**
 * Opens a CSV file.
 * @param delimiter found by itself where none is given
 * @throws FieldError, also from `rows`, where it is no CSV
 */
export async function openCsv(source: Source, delimiter: string | undefined): Promise<CsvFile> {
  const beginning = await beginningOf(source, lookedAt);
  const encoding = encodingOf(beginning);
  const form = { encoding, delimiter: delimiter ?? delimiterOf(beginning.toString(encoding)) };
  let headings: string[] = [];
  for await (const { cells } of linesOf(source, form)) {
    if (isWordOfExcel(cells)) continue;
    headings = cells.map((heading) => heading.trim().replace(/^'(?=[=@+-])/, ''));
    break;
  }
  return { headings, rows: () => linesOf(source, form, true) };
}

/** Excel's word for the delimiter, in a line before the headings. */
const isWordOfExcel = ([first = '']: string[]) => /^sep=/i.test(first);

async function* linesOf(
  source: Source,
  form: { delimiter: string; encoding: BufferEncoding },
  areRowsOnly = false,
): AsyncGenerator<Line> {
  const { parse } = await import('csv-parse');
  const parser = parse({
    ...form,
    bom: true,
    skip_empty_lines: true,
    relax_column_count: true,
    relax_quotes: true,
    info: true,
  });
  const stream = await source();
  stream.once('error', (fault) => parser.destroy(fault));
  const records = stream.pipe(parser) as AsyncIterable<{
    record: string[];
    info: { lines: number };
  }>;
  let isAbove = areRowsOnly;
  try {
    for await (const { record, info } of records) {
      if (!isAbove) yield { cells: record, line: info.lines };
      else isAbove = isWordOfExcel(record);
    }
  } catch (thrown) {
    throw notCsv(thrown as Error);
  } finally {
    stream.destroy();
  }
}

/** The parser's own error names only the place. */
const notCsv = ({ message }: Error) =>
  new FieldError({
    field: 'binaryPropertyName',
    label: 'The file',
    fault: `cannot be read as CSV (${message}): correct it and import it again; what the ledger holds already is kept once`,
  });
