import type { Person } from '../phone/person';
import { memoByObject } from '../kit/memo';
import type { ConsentChannel, ConsentEvent, Ledger } from '../ledger/ledger';
import { queue } from '../ledger/queue';

/** What the ledger says of where such an opt-out came from. */
const source = 'twilio-error-21610';

/**
 * Twilio's answer for a person who has opted out there:
 * https://www.twilio.com/docs/api/errors/21610
 */
export const optedOutCode = 21610;

interface OptOutAtTwilio {
  recipient: Person;
  channel: ConsentChannel;
  /** What shows it, such as the SID of the message that was refused. */
  evidence: string | null;
}

/** The entry of the consent log for such an opt-out. */
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
  recordedAt: now,
});

/** Whether an entry tells of a message that Twilio refused for an opt-out. */
export const isOptOutAtTwilio = (event: ConsentEvent): boolean => event.source === source;

/** Items of one list may be refused at the same moment, and must not all find nothing yet. */
const turnsOf = memoByObject((_ledger: Ledger) => queue());

/**
 * Writes down that Twilio refused a message because the person has opted out there, perhaps before
 * anybody kept a ledger. Recording it again changes nothing until the person has opted in again.
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
    .filter((event) => event.channel === channel || event.channel === 'any')
    .at(-1);
  return latest?.kind === 'revoke';
}
