import { memoByKey } from '../kit/memo';
import type { Addressee } from '../phone/addressee';
import { formerSpellings } from '../phone/formerSpellings';
import type { Database } from './database';
import { hasFormer } from './former';
import { jsonRows } from './jsonRows';
import { hashPerson, type KeyedHash } from './keyedHash';
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
  const spellingsOf = (await hasFormer(database, 'formerSpellings'))
    ? spellings
    : (person: Addressee) => [person];
  return jsonRows(
    people.flatMap((person, index) =>
      spellingsOf(person).map((spelling) => [index, hashPerson(hash, spelling as Addressee)]),
    ),
  );
}

/** A condition for `where`: the row is this person's. */
export async function rowsOf(
  database: Database,
  hash: KeyedHash,
  person: Addressee,
): Promise<NonNullable<Condition>> {
  return [
    `person_hash IN (SELECT hash FROM ${database.dialect.given(hashColumns)} AS given)`,
    await hashesOf(database, hash, [person]),
  ];
}
