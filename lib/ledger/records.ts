import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

import type { Database } from './database';
import { jsonRows } from './jsonRows';
import { LedgerError } from './LedgerError';
import { text } from './row';

/** Decision records as they are stored. */
export interface Records {
  /**
   * @param records JSON of objects
   * @param sample see `DecisionStore.append`; without one they are stored as they are
   */
  pack(records: readonly string[], sample: string | undefined): Promise<string[]>;
  unpack(stored: readonly string[]): Promise<string[]>;
  /** For a caller that has found a sample missing: the next time, it is kept again. */
  forget(): void;
}

/** What a packed record looks like; JSON of an object begins differently. */
const packed = /^([\w-]{8})\.([\w+/=]*)$/;
/**
 * Records are small: with room for large ones, most of the time would go into making that room. A
 * longer search than at this level saves 8 of some 330 bytes, and takes a fifth longer.
 */
const small = { chunkSize: 1_024, memLevel: 5, level: 3 };
/** So many take a few milliseconds: then n8n's event loop gets a turn. */
const atATime = 50;

/**
 * Most of a record says what the rules say of themselves. So it is deflated with a sample, in which
 * all that stands already; the sample is kept once, in the ledger's settings, under a name that
 * follows from its content. What a later version samples is another.
 */
export function recordsIn(database: Database): Records {
  const samples = new Map<string, Buffer>();

  async function keep(sample: string): Promise<string> {
    const id = createHash('sha256').update(sample).digest('base64url').slice(0, 8);
    if (!samples.has(id)) {
      await database.run(
        `INSERT INTO twilio_ops_settings (name, value) VALUES (?, ?) ON CONFLICT DO NOTHING`,
        [nameOf(id), sample],
      );
      samples.set(id, Buffer.from(sample));
    }
    return id;
  }

  async function read(ids: readonly string[]): Promise<void> {
    const unknown = [...new Set(ids)].filter((id) => !samples.has(id));
    if (unknown.length === 0) return;
    const rows = await database.all(
      `SELECT name, value FROM twilio_ops_settings
        WHERE name IN (SELECT name FROM ${database.dialect.given({ name: 'text' })} AS given)`,
      [jsonRows(unknown.map((id) => [nameOf(id)]))],
    );
    for (const id of unknown) {
      const found = rows.find((row) => text(row, 'name') === nameOf(id));
      if (!found) throw lost(id);
      samples.set(id, Buffer.from(text(found, 'value')));
    }
  }

  return {
    forget: () => samples.clear(),

    async pack(records, sample) {
      if (sample === undefined) return [...records];
      const id = await keep(sample);
      const dictionary = samples.get(id)!;
      return inTurns(
        records,
        (record) => `${id}.${deflateRawSync(record, { ...small, dictionary }).toString('base64')}`,
      );
    },

    async unpack(stored) {
      const parts = stored.map((record) => packed.exec(record));
      await read(parts.flatMap((part) => (part ? [part[1]!] : [])));
      return inTurns(parts, (part, index) => {
        if (!part) return stored[index]!;
        const dictionary = samples.get(part[1]!)!;
        return inflateRawSync(Buffer.from(part[2]!, 'base64'), { dictionary }).toString();
      });
    },
  };
}

const nameOf = (id: string) => `sample ${id}`;

/** Condition that the sample of a stored record is there, if it has one. */
export const hasSample = (record: string): string =>
  `(${record} LIKE '{%' OR (SELECT name FROM twilio_ops_settings
    WHERE name = 'sample ' || substr(${record}, 1, 8)) IS NOT NULL)`;

const lost = (id: string) =>
  new LedgerError(
    `A decision cannot be read: "${nameOf(id)}" is missing in the ledger's table twilio_ops_settings. Restore that table from a backup.`,
  );

async function inTurns<Item, Result>(
  items: readonly Item[],
  work: (item: Item, index: number) => Result,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const [index, item] of items.entries()) {
    if (index > 0 && index % atATime === 0) await setImmediate();
    results.push(work(item, index));
  }
  return results;
}
