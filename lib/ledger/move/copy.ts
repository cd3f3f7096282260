import { jsonRows } from '../jsonRows';
import { markName, type Copied } from '../moveMark';
import { copiedSoFar, noteCopied, type Turn } from './marks';
import type { Report } from './Report';
import { countRows, keyOf, pagesOf, settings } from './rows';
import type { Table } from './tables';

/** The two ledgers of a move that has begun. */
export interface Begun extends Turn {
  report: Report;
}

/** Copies what an earlier run has not copied, table by table and page by page. */
export async function copyAll(move: Begun, tables: readonly Table[]): Promise<void> {
  for (const table of tables) {
    const far = (await copiedSoFar(move))[table.name];
    if (far?.isWhole) continue;
    if (!far) await emptyTable(move, table);
    await copyTable(move, table, far ?? { rows: 0 });
  }
}

/** Removes what was there before, such as the key that the target was made with. */
async function emptyTable(move: Begun, table: Table): Promise<void> {
  const { target } = move;
  const empty =
    table.name === settings
      ? `DELETE FROM ${settings} WHERE name <> '${markName}'`
      : target.catalog.empty(table.name);
  await target.database.transaction(async (transaction) => {
    await transaction.run(empty);
    await noteCopied(move, transaction, table, { rows: 0 });
  });
}

async function copyTable(move: Begun, table: Table, { rows, after }: Copied): Promise<void> {
  const { source, target, report } = move;
  const { database, catalog } = target;
  const names = Object.keys(table.columns);
  const insert = `INSERT INTO ${table.name} (${names.join(', ')}) ${catalog.withIds}
    SELECT ${names.map((name) => `given.${name}`).join(', ')}
    FROM ${database.dialect.given(table.columns)} AS given WHERE 1 = 1
    ON CONFLICT DO NOTHING`;
  const total = await countRows(source.database, table);
  let copied = rows;
  for await (const page of pagesOf(source.database, table, after)) {
    copied += page.length;
    const values = jsonRows(page.map((row) => names.map((name) => row[name]!)));
    const far = { rows: copied, after: keyOf(table, page.at(-1)!) };
    await database.transaction(async (transaction) => {
      await transaction.run(insert, [values]);
      await noteCopied(move, transaction, table, far);
    });
    report.progress('copied', table.name, copied, total);
  }
  const refresh = database.dialect.refreshStatistics(table.name);
  if (refresh) await database.run(refresh);
  const continueIds = catalog.continueIds(table);
  await database.transaction(async (transaction) => {
    await noteCopied(move, transaction, table, { rows: copied, isWhole: true });
    // A run that was overtaken must not set back the ids of a ledger that is in use by now.
    if (continueIds) await transaction.run(continueIds);
  });
}
