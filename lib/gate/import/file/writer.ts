import type { IExecuteFunctions } from 'n8n-workflow';
import type { ConsentEvent, Ledger } from '../../../ledger/ledger';
import { count, noRows, type RowCounts } from '../counts';
import { refusedRow, type RefusedRow } from '../refused';
import type { RowOutcome } from '../row';
import type { Line } from './lines';
import { RefusedRows } from './refusedRows';

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
  /** Headings that are not known, of columns that hold answers: nothing in them has counted. */
  unreadAnswers: string[];
}

export interface Imported {
  report: ImportReport;
  /** The first refused rows, by their lines. */
  refused: RefusedRow[];
  /** All of them, as a CSV file that Import reads once it is corrected. */
  binary?: Awaited<ReturnType<RefusedRows['end']>>;
}

/** Takes what comes of the rows of a file: entries to the ledger, refused rows to the output. */
export class Writer {
  private readonly report: ImportReport = { ...noRows(), imported: 0, known: 0, unreadAnswers: [] };
  private readonly refused: RefusedRow[] = [];
  private readonly refusedRows: RefusedRows;
  private batch: ConsentEvent[] = [];

  constructor(
    n8n: IExecuteFunctions,
    private readonly ledger: Ledger,
    private readonly headings: readonly string[],
  ) {
    this.refusedRows = new RefusedRows(n8n, headings);
  }

  async add({ cells, line }: Line, outcome: RowOutcome): Promise<void> {
    count(this.report, outcome);
    this.batch.push(...outcome.events);
    if (outcome.refusal) {
      await this.refusedRows.add(cells, line, outcome.refusal);
      const row = () =>
        Object.fromEntries(this.headings.map((heading, index) => [heading, cells[index]]));
      if (this.refused.length < mostItems)
        this.refused.push(refusedRow(outcome.refusal, line, row()));
    }
    if (this.batch.length >= batchSize) await this.flush();
  }

  async end(unreadAnswers: string[]): Promise<Imported> {
    this.report.unreadAnswers = unreadAnswers;
    await this.flush();
    const binary = await this.refusedRows.end();
    return { report: this.report, refused: this.refused.sort((a, b) => a.line - b.line), binary };
  }

  private async flush(): Promise<void> {
    const added = await this.ledger.consent.append(this.batch);
    this.report.imported += added;
    this.report.known += this.batch.length - added;
    this.batch = [];
  }
}
