import type { ConsentChannel } from '../../ledger/ledger';
import { FieldError } from '../../kit/fieldError';
import { personOf, type Person } from '../../phone/person';
import { readAddress } from '../../phone/readAddress';
import { addressFault, faultOf } from '../../phone/sentences';
import { apart, cuts, type Cut } from '../../phone/several';
import type { Cell, Row } from './columns';
import type { NumberColumn } from './meaning';

const empty = () =>
  new FieldError({ field: 'to', label: 'To', fault: addressFault(readAddress(''))! });

const faulty = ({ column, text }: Cell, fault: string) =>
  new FieldError({ field: 'to', label: column.heading, value: text, fault });

/** What is known beside a number: the country of its row, else of the list. */
const at = (row: Row, country: string | undefined) => ({
  country,
  countryText: row.countries[0]?.text,
});

/**
 * The person whom consent is of: the best number of the row, and no other one in its stead, as
 * nobody agreed to that.
 * @throws FieldError when it cannot be read
 */
export function grantedBy(row: Row, channel: ConsentChannel, country: string | undefined): Person {
  const cell = [...row.numbers].sort((a, b) => isOfOther(a, channel) - isOfOther(b, channel))[0];
  if (!cell) throw empty();
  const person = personOf(cell.text, at(row, country));
  if (person) return person;
  throw faulty(cell, addressFault(readAddress(cell.text, at(row, country)))!);
}

/** A number kept for WhatsApp is the last to be taken for a text message. */
const isOfOther = ({ column }: Cell, channel: ConsentChannel): number => {
  const own = (column.meaning as NumberColumn).channel;
  return own && own !== channel ? 1 : 0;
};

/**
 * All whom an opt-out reaches: every number of the row, also two in one cell. What cannot be read
 * is told, so that it does not get lost.
 */
export function revokedBy(
  row: Row,
  country: string | undefined,
): { people: Person[]; faults: FieldError[] } {
  if (row.numbers.length === 0) return { people: [], faults: [empty()] };
  const people = new Set<Person>();
  const faults: FieldError[] = [];
  for (const cell of row.numbers) {
    for (const text of partsOf(cell.text, row, country)) {
      const person = personOf(text, at(row, country));
      if (person) people.add(person);
      else faults.push(faulty(cell, addressFault(readAddress(text, at(row, country)))!));
    }
  }
  return { people: [...people], faults };
}

/** The numbers in a cell; where no sign tells where one ends, it is where both are whole. */
function partsOf(text: string, row: Row, country: string | undefined): string[] {
  if (faultOf(readAddress(text, at(row, country))) !== 'several') return [text];
  return apart(text).flatMap((part) => {
    const isWhole = (one: string) => personOf(one, at(row, country)) !== undefined;
    const cut = isWhole(part) ? undefined : cuts(part).find(bothAre(isWhole));
    return cut ? [cut.left, cut.right] : [part];
  });
}

const bothAre =
  (isWhole: (text: string) => boolean) =>
  ({ left, right }: Cut): boolean =>
    isWhole(left) && isWhole(right);
