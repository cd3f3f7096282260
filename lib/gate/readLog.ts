/** Rows per page of the ledger's logs. */
const pageSize = 1_000;

/**
 * Reads a log page by page, newest first.
 * @param limit the most rows to read; `undefined` reads all
 * @param read returns at most `limit` rows after the last row of the previous page
 */
export async function readLog<Row>(
  limit: number | undefined,
  read: (limit: number, last: Row | undefined) => Promise<Row[]>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (;;) {
    const wanted = Math.min(pageSize, (limit ?? Infinity) - rows.length);
    if (wanted <= 0) return rows;
    const page = await read(wanted, rows.at(-1));
    rows.push(...page);
    if (page.length < wanted) return rows;
  }
}
