import { personOf, type Person } from '../../phone/person';
import type { ColumnType, Database, Row, Value } from '../database';
import { chunkSize } from '../inChunks';
import { jsonRows } from '../jsonRows';
import { hashPerson, type KeyedHash } from '../keyedHash';
import { text } from '../row';

interface Numbered {
  table: string;
  /** Its primary key, and that column's type. */
  key: string;
  type: ColumnType;
}

/** A row whose number is a different spelling of the person. */
interface Respelled {
  row: Row;
  person: Person;
}

/** All rows whose number is not written as the person is, a chunk at a time. */
async function* respelled(database: Database, { table, key }: Numbered) {
  let after: Value = null;
  for (;;) {
    const rows: Row[] = await database.all(
      `SELECT * FROM ${table} WHERE recipient IS NOT NULL ${after === null ? '' : `AND ${key} > ?`}
        ORDER BY ${key} LIMIT ${chunkSize}`,
      after === null ? [] : [after],
    );
    if (rows.length === 0) return;
    after = rows.at(-1)![key]!;
    const found: Respelled[] = rows.flatMap((row) => {
      const recipient = text(row, 'recipient');
      const person = personOf(recipient);
      return person === undefined || person === recipient ? [] : [{ row, person }];
    });
    if (found.length > 0) yield found;
  }
}

/** Replaces the spelling with the person. */
export async function rehashNumbered(
  database: Database,
  hash: KeyedHash,
  numbered: Numbered,
): Promise<void> {
  for await (const found of respelled(database, numbered))
    await put(database, hash, numbered, found);
}

async function put(
  database: Database,
  hash: KeyedHash,
  { table, key, type }: Numbered,
  found: readonly Respelled[],
): Promise<void> {
  const columns = { given_key: type, person_hash: 'text', recipient: 'text' } as const;
  const cells = found.map(({ row, person }) => [row[key]!, hashPerson(hash, person), person]);
  await database.run(
    `UPDATE ${table} SET person_hash = given.person_hash, recipient = given.recipient
      FROM ${database.dialect.given(columns)} AS given WHERE ${table}.${key} = given.given_key`,
    [jsonRows(cells)],
  );
}

const consent = { table: 'twilio_ops_consent', key: 'id', type: 'integer' } as const;
const identity = ['occurred_at', 'kind', 'channel', 'purpose', 'source', 'sender'] as const;

/**
 * The same for the consent log, where events under two spellings may turn out to be the same event.
 */
export async function rehashConsent(database: Database, hash: KeyedHash): Promise<void> {
  const refresh = database.dialect.refreshStatistics(consent.table);
  if (refresh) await database.run(refresh);
  for await (const found of respelled(database, consent)) {
    const events = new Map(found.map((one) => [eventOf(one), one]));
    const kept = await known(database, hash, [...events.values()]);
    const [again, fresh] = [[] as Respelled[], [] as Respelled[]];
    for (const one of found)
      (events.get(eventOf(one)) === one && !kept.has(eventOf(one)) ? fresh : again).push(one);
    await remove(database, again);
    await put(database, hash, consent, fresh);
  }
}

const eventOf = ({ row, person }: Respelled): string =>
  JSON.stringify([person, ...identity.map((name) => row[name])]);

/** The events that the log already has for these people. */
async function known(
  database: Database,
  hash: KeyedHash,
  found: readonly Respelled[],
): Promise<Set<string>> {
  const people = new Map(found.map(({ person }) => [hashPerson(hash, person), person]));
  const rows = await database.all(
    `SELECT log.* FROM ${database.dialect.given({ hash: 'text' })} AS given
      JOIN twilio_ops_consent AS log ON log.person_hash = given.hash`,
    [jsonRows([...people.keys()].map((key) => [key]))],
  );
  return new Set(
    rows.map((row) => eventOf({ row, person: people.get(text(row, 'person_hash'))! })),
  );
}

async function remove(database: Database, found: readonly Respelled[]): Promise<void> {
  if (found.length === 0) return;
  await database.run(
    `DELETE FROM twilio_ops_consent
      WHERE id IN (SELECT id FROM ${database.dialect.given({ id: 'integer' })} AS given)`,
    [jsonRows(found.map(({ row }) => [row['id']!]))],
  );
}
