import { personOf, type Person } from '../../phone/person';
import type { Database, Row, Value } from '../database';
import { chunkSize } from '../inChunks';
import { jsonRows } from '../jsonRows';
import { hashPerson, type KeyedHash } from '../keyedHash';
import { text } from '../row';

interface Numbered {
  table: string;
  /** Its primary key. */
  key: string;
}

/** A row whose number is another spelling of a person. */
interface Respelled {
  row: Row;
  person: Person;
}

/** All rows in which a number stands that is not the person's, some at a time. */
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

/** Puts the person in the place of the spelling. */
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
  { table, key }: Numbered,
  found: readonly Respelled[],
): Promise<void> {
  const type = typeof found[0]?.row[key] === 'number' ? 'integer' : 'text';
  const columns = { given_key: type, person_hash: 'text', recipient: 'text' } as const;
  const cells = found.map(({ row, person }) => [row[key]!, hashPerson(hash, person), person]);
  await database.run(
    `UPDATE ${table} SET person_hash = given.person_hash, recipient = given.recipient
      FROM ${database.dialect.given(columns)} AS given WHERE ${table}.${key} = given.given_key`,
    [jsonRows(cells)],
  );
}

const consent = { table: 'twilio_ops_consent', key: 'id' };
const identity = ['occurred_at', 'kind', 'channel', 'purpose', 'source', 'sender'] as const;

/** The same for the consent log, in which an event of two spellings is one event twice. */
export async function rehashConsent(database: Database, hash: KeyedHash): Promise<void> {
  for await (const found of respelled(database, consent)) {
    const events = new Map(found.map((one) => [eventOf(one), one]));
    const kept = await known(database, hash, [...events.values()]);
    const [again, fresh] = [[] as Respelled[], [] as Respelled[]];
    for (const one of found)
      (events.get(eventOf(one)) === one && !kept.has(one.row['id']!) ? fresh : again).push(one);
    await remove(database, again);
    await put(database, hash, consent, fresh);
  }
}

const eventOf = ({ row, person }: Respelled): string =>
  JSON.stringify([person, ...identity.map((name) => row[name])]);

/** Ids of those whose event is in the log under the person already. */
async function known(
  database: Database,
  hash: KeyedHash,
  found: readonly Respelled[],
): Promise<Set<Value>> {
  const rows = await database.all(
    `SELECT twice.id FROM ${database.dialect.given({ id: 'integer', hash: 'text' })} AS given
      JOIN twilio_ops_consent AS twice ON twice.id = given.id
      JOIN twilio_ops_consent AS first ON first.person_hash = given.hash
        AND coalesce(first.sender, '') = coalesce(twice.sender, '')
        ${identity
          .filter((name) => name !== 'sender')
          .map((name) => `AND first.${name} = twice.${name}`)
          .join(' ')}`,
    [jsonRows(found.map(({ row, person }) => [row['id']!, hashPerson(hash, person)]))],
  );
  return new Set(rows.map((row) => row['id']!));
}

async function remove(database: Database, found: readonly Respelled[]): Promise<void> {
  if (found.length === 0) return;
  await database.run(
    `DELETE FROM twilio_ops_consent
      WHERE id IN (SELECT id FROM ${database.dialect.given({ id: 'integer' })} AS given)`,
    [jsonRows(found.map(({ row }) => [row['id']!]))],
  );
}
