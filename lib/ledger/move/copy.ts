import { jsonRows } from '../jsonRows';
import { markName, type Copied } from '../moveMark';
import type { Ground } from './ground';
import { copiedSoFar, noteCopied } from './marks';
import type { Report } from './Report';
import { countRows, keyOf, pagesOf, settings } from './rows';
import type { Table } from './tables';

/** The two ledgers of a move that has begun. */
export interface Begun {
  id: string;
  source: Ground;
  target: Ground;
  report: Report;
}

/** Copies what an earlier run has not copied, table by table and page by page. */
export async function copyAll(move: Begun, tables: readonly Table[]): Promise<void> {
  for (const table of tables) {
    const { copied } = await copiedSoFar(move.target.database, move.id);
    const far = copied[table.name];
    if (far?.isWhole) continue;
    if (!far) await emptyTable(move, table);
    await copyTable(move, table, far ?? { rows: 0 });
  }
}

/** Removes what was there before, such as the key that the target was made with. */
async function emptyTable({ id, target }: Begun, table: Table): Promise<void> {
  const empty =
    table.name === settings
      ? `DELETE FROM ${settings} WHERE name <> '${markName}'`
      : target.catalog.empty(table.name);
  await target.database.transaction(async (transaction) => {
    await transaction.run(empty);
    await noteCopied(transaction, id, table, { rows: 0 });
  });
}

async function copyTable(move: Begun, table: Table, { rows, after }: Copied): Promise<void> {
  const { id, source, target, report } = move;
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
      await noteCopied(transaction, id, table, far);
    });
    report.progress('copied', table.name, copied, total);
  }
  const continueIds = catalog.continueIds(table);
  if (continueIds) await database.run(continueIds);
  const refresh = database.dialect.refreshStatistics(table.name);
  if (refresh) await database.run(refresh);
  await noteCopied(database, id, table, { rows: copied, isWhole: true });
}
