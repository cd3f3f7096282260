import { EventLoopTurns } from '../../../lib/kit/eventLoopTurns';
import type { ConsentEvent, Ledger } from '../../../lib/ledger/ledger';
import type { Person } from '../../../lib/phone/person';
import { personOf } from '../../../lib/phone/person';
import type { Heard } from '../heard';
import { consentOf, recordContact } from './consent';
import { write } from './recordInLedger';

/** A message in Twilio's list, and what it tells. */
export interface Listed {
  sid: string;
  heard: Heard;
  at: Date;
}

/** A webhook and Twilio's list give one message times that differ by less. */
const sameWithinMs = 5 * 60_000;

/**
 * Records what the messages of a page tell, newest first as Twilio lists them.
 * @returns how many entries that adds to the consent log: none for what a webhook has told
 */
export async function recordPage(page: readonly Listed[], ledger: Ledger): Promise<number> {
  const people = [...new Set(page.map(({ heard }) => personIn(heard)))].filter(
    (person) => person !== undefined,
  );
  const [known, erased] = [
    await ledger.consent.eventsOf(people),
    await ledger.consent.erasures(people),
  ];
  const isErased = (person: Person | undefined, at: Date) =>
    person !== undefined && at <= (erased.get(person) ?? new Date(NaN));
  const turns = new EventLoopTurns();
  const noted = new Set<string>();
  for (const { heard, at } of page) {
    if (heard.kind !== 'said' || isErased(personIn(heard), at)) continue;
    const pair = JSON.stringify([heard.from, heard.to]);
    await turns.due();
    // The newest of each is all that is kept.
    if (!noted.has(pair)) await recordContact(heard, ledger, at);
    noted.add(pair);
  }
  let count = 0;
  // As they were said, so that a START after a STOP counts.
  for (const { sid, heard, at } of page.toReversed()) {
    await turns.due();
    const entry = consentOf({ heard, at }, new Date());
    if (!entry || known.get(entry.recipient)!.some(isSame(entry, sid))) continue;
    if (!isErased(entry.recipient, at)) count += await write([entry], ledger);
    // Who was erased afterwards stays so, and what they refused stays refused.
    else if (entry.kind === 'revoke') count += await ledger.consent.appendErased([entry]);
  }
  return count;
}

const personIn = (heard: Heard): Person | undefined =>
  personOf(heard.kind === 'refused' ? heard.to : heard.from);

/** Whether a known entry is of this message; of one that was erased only its time tells. */
const isSame =
  (entry: ConsentEvent, sid: string) =>
  ({ kind, evidence, occurredAt }: ConsentEvent): boolean =>
    evidence === null
      ? kind === entry.kind &&
        Math.abs(occurredAt.getTime() - entry.occurredAt.getTime()) < sameWithinMs
      : evidence.startsWith(sid);
