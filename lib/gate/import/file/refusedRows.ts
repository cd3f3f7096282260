import { once } from 'node:events';
import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { Stringifier } from 'csv-stringify';
import { safeCells } from '../../csvFile';
import type { Refusal } from '../decided';
import { refusedHeadings } from '../refusedHeadings';

type Binary = NonNullable<INodeExecutionData['binary']>;

const isOurs = (heading: string) => (refusedHeadings as readonly string[]).includes(heading);

/**
 * A file of the rows that were refused, with the reason of each. It is handed to n8n while it is
 * written, so that it takes no memory here; there is none until a row comes.
 */
export class RefusedRows {
  private begun?: { lines: Stringifier; file: Promise<Binary[string]> };

  constructor(
    private readonly n8n: IExecuteFunctions,
    private readonly headings: readonly string[],
  ) {}

  /** Resolves when n8n has room for more. */
  async add(cells: readonly string[], line: number, { fault, isOptOut }: Refusal): Promise<void> {
    const { lines, file } = (this.begun ??= await this.begin());
    const own = this.own((_heading, index) => cells[index] ?? '');
    const isTaken = lines.write([...own, line, fault.message, fault.remedy, isOptOut]);
    // A file that n8n cannot keep ends the import rather than waiting for ever.
    if (!isTaken) await Promise.race([once(lines, 'drain'), file]);
  }

  /** The file; nothing where no row was refused. */
  async end(): Promise<{ refused: Binary[string] } | undefined> {
    this.begun?.lines.end();
    return this.begun && { refused: await this.begun.file };
  }

  private async begin() {
    const { stringify } = await import('csv-stringify');
    const lines = stringify(safeCells);
    const file = this.n8n.helpers.prepareBinaryData(lines, 'refused.csv', 'text/csv');
    // Whoever adds or ends hears of it.
    file.catch(() => undefined);
    lines.write([...this.own((heading) => heading), ...refusedHeadings]);
    return { lines, file };
  }

  /** Without what an earlier import has said of the row. */
  private readonly own = (cell: (heading: string, index: number) => string): string[] =>
    this.headings.flatMap((heading, index) => (isOurs(heading) ? [] : cell(heading, index)));
}
