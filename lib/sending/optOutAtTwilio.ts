import { consentSources } from '../compliance/consentSources';
import type { Person } from '../phone/person';
import { memoByObject } from '../kit/memo';
import type { ConsentChannel, ConsentEvent, Ledger } from '../ledger/ledger';
import { queue } from '../ledger/queue';

const source = consentSources.refusedByTwilio;

/**
 * Twilio's error code for a person who has opted out there:
 * https://www.twilio.com/docs/api/errors/21610
 */
export const optedOutCode = 21610;

interface OptOutAtTwilio {
  recipient: Person;
  channel: ConsentChannel;
  /** What proves it, such as the SID of the message that was refused. */
  evidence: string | null;
}

/** The consent log's entry for such an opt-out. */
export const optOutAtTwilio = (
  { recipient, channel, evidence }: OptOutAtTwilio,
  now: Date,
): ConsentEvent => ({
  kind: 'revoke',
  recipient,
  channel,
  purpose: 'any',
  sender: null,
  level: null,
  source,
  evidence,
  occurredAt: now,
  endsAt: null,
  recordedAt: now,
});

/** Whether an entry records a message that Twilio refused because of an opt-out. */
export const isOptOutAtTwilio = (event: ConsentEvent): boolean => event.source === source;

/**
 * Items of one list may be refused at the same moment; without turns, each would find nothing on
 * record and add an entry.
 */
const turnsOf = memoByObject((_ledger: Ledger) => queue());

/**
 * Records that Twilio refused a message because the person has opted out there, perhaps before
 * there was a ledger. Recording it again changes nothing until the person opts in again.
 * @returns how many entries that adds
 */
export async function recordOptOutAtTwilio(
  ledger: Ledger,
  refused: OptOutAtTwilio,
  now: Date,
): Promise<number> {
  const leave = await turnsOf(ledger)();
  try {
    if (await isOnRecord(ledger, refused)) return 0;
    return await ledger.consent.append([optOutAtTwilio(refused, now)]);
  } finally {
    leave();
  }
}

async function isOnRecord(
  ledger: Ledger,
  { recipient, channel }: OptOutAtTwilio,
): Promise<boolean> {
  const events = (await ledger.consent.eventsOf([recipient])).get(recipient)!;
  const latest = events
    .filter(({ kind }) => kind !== 'unclear' && kind !== 'cleared')
    .filter((event) => event.channel === channel || event.channel === 'any')
    .filter(({ kind, purpose, endsAt }) => kind !== 'revoke' || (purpose === 'any' && !endsAt))
    .at(-1);
  return latest?.kind === 'revoke';
}
