import type { Database } from './database';
import { daysMilliseconds, defaultRetention, type Retention } from './retention';
import { integer, textOrNull } from './row';

/** For so many days a statement holds: who runs once a month makes it again. */
const statedForDays = 35;

/** A table, for how many days its rows are to be kept, and when that was last stated. */
type Statement = [table: keyof Retention, days: number, atMilliseconds: number];

const name = 'keepDays';
const tables = Object.keys(defaultRetention) as Array<keyof Retention>;

/** For how long rows are kept where processes and credentials differ: as long as any wants. */
export interface RetentionInForce {
  /** The longest of what this process wants and what it last read of others. */
  readonly keepDays: Readonly<Retention>;
  /** Reads what others have stated. */
  read(): Promise<void>;
  /** States in the ledger what this process wants, and reads what others have stated. */
  state(): Promise<void>;
}

/**
 * What one process deletes, no other can bring back. So each states in the ledger how long it wants
 * rows to be kept, and the longest that any has stated of late holds for all.
 * @param own read anew each time
 */
export function retentionInForce(database: Database, own: Retention): RetentionInForce {
  const others: Partial<Retention> = {};
  const longest = (table: keyof Retention) => Math.max(own[table], others[table] ?? 0);

  const statementsIn = async ({ all, dialect }: Database) => {
    const [row] = await all(
      `SELECT ${dialect.now} AS now, (SELECT value FROM twilio_ops_settings WHERE name = ?) AS stated`,
      [name],
    );
    const now = integer(row!, 'now');
    const stated = JSON.parse(textOrNull(row!, 'stated') ?? '[]') as Statement[];
    return { now, stated: stated.filter(([, , at]) => now - at < daysMilliseconds(statedForDays)) };
  };

  function learn(stated: readonly Statement[]): void {
    for (const table of tables)
      others[table] = Math.max(0, ...stated.flatMap(([one, days]) => (one === table ? days : [])));
  }

  return {
    keepDays: {
      get decisions() {
        return longest('decisions');
      },
      get inbound() {
        return longest('inbound');
      },
    },
    read: async () => learn((await statementsIn(database)).stated),
    state: async () =>
      database.transaction(async (transaction) => {
        await transaction.run(transaction.dialect.excludeOthers);
        const { now, stated } = await statementsIn(transaction);
        const isOurs = ([table, days]: Statement) => own[table] === days;
        const ours = tables.map((table): Statement => [table, own[table], now]);
        await transaction.run(
          `INSERT INTO twilio_ops_settings (name, value) VALUES (?, ?)
            ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
          [name, JSON.stringify([...stated.filter((one) => !isOurs(one)), ...ours])],
        );
        learn(stated);
      }),
  };
}
