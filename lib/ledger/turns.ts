import type { Database } from './database';
import type { TurnStore } from './ledger';
import { integer } from './row';

/** Anything older no longer matters. */
const keptMilliseconds = 60_000;

/** Turns at a sender that has a limit, handed out in order to all executions and processes. */
export function turnStore(database: Database): TurnStore {
  const { now } = database.dialect;
  return {
    async take(sender, count, stepMilliseconds) {
      // Rounded up as a whole: a fraction for each would add up to many.
      const span = Math.max(1, Math.ceil(count * stepMilliseconds));
      // `taken_at` after now means that the ledger's clock was set back since.
      const isAhead = `turns.next_at > ${now} AND turns.taken_at <= ${now}`;
      const [row] = await database.all(
        `INSERT INTO twilio_ops_turns AS turns (sender, next_at, taken_at) VALUES (?, ${now} + ?, ${now})
          ON CONFLICT (sender) DO UPDATE SET
            next_at = CASE WHEN ${isAhead} THEN turns.next_at ELSE ${now} END + ?,
            taken_at = ${now}
          RETURNING next_at - ? - ${now} AS starts_in`,
        [sender, span, span, span],
      );
      return Math.max(0, integer(row!, 'starts_in'));
    },

    async prune() {
      return database.run(`DELETE FROM twilio_ops_turns WHERE next_at < ${now} - ?`, [
        keptMilliseconds,
      ]);
    },
  };
}
