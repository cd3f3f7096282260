import type { Database } from './database';
import type { TurnStore } from './ledger';
import { integer } from './row';

/** A turn that lies further ahead than this many steps stems from a clock that was set back. */
const furthestSteps = 100;
const furthestMilliseconds = 60_000;

/** Turns at a sender that has a ceiling, given out in order to all executions and processes. */
export function turnStore(database: Database): TurnStore {
  const { now } = database.dialect;
  return {
    async take(sender, count, stepMilliseconds) {
      const step = Math.max(1, Math.round(stepMilliseconds));
      const furthest = Math.max(furthestMilliseconds, furthestSteps * step);
      const isAhead = `turns.next_at > ${now} AND turns.next_at < ${now} + ?`;
      const [row] = await database.all(
        `INSERT INTO twilio_ops_turns AS turns (sender, next_at) VALUES (?, ${now} + ?)
          ON CONFLICT (sender) DO UPDATE SET
            next_at = CASE WHEN ${isAhead} THEN turns.next_at ELSE ${now} END + ?
          RETURNING next_at - ? - ${now} AS starts_in`,
        [sender, count * step, furthest, count * step, count * step],
      );
      return Math.max(0, integer(row!, 'starts_in'));
    },

    async prune() {
      return database.run(`DELETE FROM twilio_ops_turns WHERE next_at < ${now} - ?`, [
        furthestMilliseconds,
      ]);
    },
  };
}
