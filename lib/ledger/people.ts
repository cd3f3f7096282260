import { memoByKey } from '../kit/memo';
import type { Addressee } from '../phone/addressee';
import { formerSpellings } from '../phone/formerSpellings';
import type { Database, Row } from './database';
import { hasFormer } from './former';
import { jsonRows } from './jsonRows';
import { hashPerson, type KeyedHash } from './keyedHash';
import { text } from './row';
import type { Condition } from './where';

/** One decision asks for them several times. */
const spellings = memoByKey(5_000, (person: Addressee) => formerSpellings(person));

/**
 * The columns of what `hashesOf` returns: the index of a person, and a hash that their rows may
 * have.
 */
export const hashColumns = { person: 'integer', hash: 'text' } as const;

/**
 * All hashes that rows of these people may have, as a parameter for `dialect.given`. Rows that
 * never kept the number, or were erased, still have the hash of the spelling that an earlier
 * version was given.
 */
export async function hashesOf(
  database: Database,
  hash: KeyedHash,
  people: readonly Addressee[],
): Promise<string> {
  const hashes = await hasher(database, hash);
  return jsonRows(people.flatMap((person, index) => hashes(person).map((one) => [index, one])));
}

/**
 * The rows of many people: the condition with its parameter, and whose a row is.
 */
export async function rowsOfAll<Who extends Addressee>(
  database: Database,
  hash: KeyedHash,
  people: readonly Who[],
): Promise<{ sql: string; hashes: string; ownersOf(row: Row): readonly Who[] }> {
  const hashes = await hasher(database, hash);
  const owners = new Map<string, Who[]>();
  for (const person of people)
    for (const one of hashes(person)) owners.set(one, [...(owners.get(one) ?? []), person]);
  const { oneOf, given } = database.dialect;
  return {
    sql: oneOf('person_hash', `SELECT hash FROM ${given({ hash: 'text' })} AS given`),
    hashes: jsonRows([...owners.keys()].map((one) => [one])),
    ownersOf: (row) => owners.get(text(row, 'person_hash'))!,
  };
}

/**
 * A condition for `where`: the row is this person's. The hashes are parameters of their own, so
 * that PostgreSQL sees without statistics how few they are.
 */
export async function rowsOf(
  database: Database,
  hash: KeyedHash,
  person: Addressee,
  column = 'person_hash',
): Promise<NonNullable<Condition>> {
  const hashes = (await hasher(database, hash))(person);
  return [`${column} IN (${hashes.map(() => '?').join(', ')})`, ...hashes];
}

async function hasher(database: Database, hash: KeyedHash) {
  const spellingsOf = (await hasFormer(database, 'formerSpellings'))
    ? spellings
    : (person: Addressee) => [person];
  return (person: Addressee): string[] =>
    spellingsOf(person).map((spelling) => hashPerson(hash, spelling as Addressee));
}
