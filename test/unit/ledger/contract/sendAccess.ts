import type { Reservation, Send, SendStore } from '../../../../lib/ledger/ledger';
import type { Row } from '../../../../lib/ledger/database';
import { hour, type Given } from './Setup';
import { ref } from './samples';

/** For how long a key is kept. */
export const hours = (count: number) => ({ keepForMilliseconds: count * hour * 1_000 });

/** Short ways to the sends of a ledger, by their own keys. */
export const sendAccess = (given: Given) => {
  const sends = (): SendStore => given().ledger.sends;
  const read = async (...keys: string[]): Promise<Send[]> =>
    (await sends().find(keys.map((key) => ref(key)))).map((send) => send!);
  return {
    sends,
    read,
    reserve: async (owner: string, ...reservations: Reservation[]) =>
      (await sends().reserve(owner, reservations)).map(({ outcome }) => outcome),
    find: async (key: string): Promise<Send> => (await read(key))[0]!,
    states: async (...keys: string[]) =>
      (await sends().find(keys.map((key) => ref(key)))).map((send) => send?.state ?? null),
    /** As the ledger keeps it, by its sender. */
    async row(sender: string): Promise<Row> {
      const sql = 'SELECT * FROM twilio_ops_sends WHERE sender = ?';
      return (await given().database.all(sql, [sender]))[0]!;
    },
  };
};
