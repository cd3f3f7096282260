import type { Person } from '../phone/person';
import type { ConsentChannel, Ledger } from '../ledger/ledger';

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

/**
 * Writes down that Twilio refused a message because the person has opted out there, perhaps before
 * anybody kept a ledger. Recording it again changes nothing until the person has opted in again.
 */
export async function recordOptOutAtTwilio(
  ledger: Ledger,
  { recipient, channel, evidence }: OptOutAtTwilio,
  now: Date,
): Promise<void> {
  const events = (await ledger.consent.eventsOf([recipient])).get(recipient)!;
  const latest = events
    .filter((event) => event.channel === channel || event.channel === 'any')
    .at(-1);
  if (latest?.kind === 'revoke') return;
  const times = { occurredAt: now, recordedAt: now };
  await ledger.consent.append([
    {
      kind: 'revoke',
      recipient,
      channel,
      purpose: 'any',
      sender: null,
      level: null,
      source,
      evidence,
      ...times,
    },
  ]);
}
