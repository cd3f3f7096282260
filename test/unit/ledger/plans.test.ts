import { openSqlite } from '../../../lib/ledger/openSqlite';
import { plansContract } from './contract/plans';

/** Small tables, and rows that the statement itself brings along. */
const small = /twilio_ops_(settings|verdicts|waits|turns)\b/;

describe('the plans of SQLite', () =>
  plansContract(
    () => openSqlite(':memory:'),
    async (database, { sql, parameters }) => {
      const aliases = new Map(
        [...sql.matchAll(/(twilio_ops_\w+)(?: AS (\w+))?/g)].map((match) => [
          match[2] ?? match[1]!,
          match[1]!,
        ]),
      );
      const plan = await database.all(`EXPLAIN QUERY PLAN ${sql}`, parameters);
      return plan
        .map((row) => String(row['detail']))
        .filter((step) => {
          const table = aliases.get(/^SCAN (\w+)/.exec(step)?.[1] ?? '');
          // Newest first and no more than asked for, which ends early.
          const isPage = / USING COVERING INDEX twilio_ops_\w+_time$/.test(step);
          return table !== undefined && !small.test(table) && !(isPage && /LIMIT \?/.test(sql));
        })
        .map((step) => `${step}: ${sql}`);
    },
  ));
