import { dayMilliseconds } from '../kit/durations';
import type { Database } from './database';
import { deleteInChunks } from './deleteInChunks';
import { jsonRows } from './jsonRows';
import type { OwnerStore } from './ledger';
import { integer, text } from './row';

/** Nobody asks any more about an owner that has been silent for this long. */
const keptMilliseconds = dayMilliseconds;

/** Heartbeats of those who hold reservations. */
export function ownerStore(database: Database): OwnerStore {
  const { given, now } = database.dialect;
  const rows = (owners: readonly string[]) =>
    jsonRows([...new Set(owners)].map((owner) => [owner]));

  return {
    async beat(owners) {
      await database.run(
        `INSERT INTO twilio_ops_owners AS known (owner, beats, beat_at)
          SELECT owner, 1, ${now} FROM ${given({ owner: 'text' })} AS given
          WHERE 1 = 1 ORDER BY owner
          ON CONFLICT (owner) DO UPDATE SET beats = known.beats + 1, beat_at = excluded.beat_at`,
        [rows(owners)],
      );
    },

    async beatsOf(owners) {
      const found = await database.all(
        `SELECT known.owner, known.beats FROM ${given({ owner: 'text' })} AS given
          JOIN twilio_ops_owners AS known ON known.owner = given.owner`,
        [rows(owners)],
      );
      return new Map(found.map((row) => [text(row, 'owner'), integer(row, 'beats')]));
    },

    async end(owners) {
      await database.run(
        `DELETE FROM twilio_ops_owners
          WHERE owner IN (SELECT owner FROM ${given({ owner: 'text' })} AS given)`,
        [rows(owners)],
      );
    },

    prune: () =>
      deleteInChunks(
        database,
        { table: 'twilio_ops_owners', key: { owner: 'text' }, by: 'beat_at' },
        `${now} - ?`,
        [keptMilliseconds],
      ),
  };
}
