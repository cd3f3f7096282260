import { readAddress } from '../../phone/readAddress';
import type { Twilio } from 'twilio';
import type { Channel } from '../../compliance/facts';
import { addressOn } from '../../sending/senders';

export interface Pair {
  person: string;
  channel: Channel;
  /** Number that the person may have written to; without it, any of the account's numbers. */
  sender: string | undefined;
}

export interface LastInbound {
  text: string;
  at: Date;
}

/**
 * Twilio lists messages by creation date, newest first, but does not promise to: read a few and
 * take the newest.
 */
const readMessages = 20;

/**
 * The numbers by which Twilio may report a person: on WhatsApp those of former numbering plans too,
 * elsewhere all that are dialled, which are two in Argentina and for Palestine's mobiles.
 */
function numbersOf(person: string, channel: Channel): string[] {
  const { whatsapp = [] } = readAddress(person);
  const numbers =
    channel === 'whatsapp'
      ? whatsapp
      : whatsapp.filter((number) => readAddress(number).dial === number);
  return numbers.length > 0 ? numbers : [person];
}

/** The last message of a person in Twilio's log; `null` when there is none. */
export async function lastInboundOf(
  twilio: Twilio,
  { person, channel, sender }: Pair,
): Promise<LastInbound | null> {
  if (channel === 'voice') return null;
  const lists = await Promise.all(
    numbersOf(person, channel).map(async (number) =>
      twilio.messages.list({
        from: addressOn(channel, number),
        ...(sender && { to: addressOn(channel, sender) }),
        limit: readMessages,
      }),
    ),
  );
  const inbound = lists
    .flat()
    .filter(({ direction }) => direction === 'inbound')
    .map(({ body, dateSent, dateCreated }) => ({ text: body ?? '', at: dateSent ?? dateCreated }));
  return inbound.sort((a, b) => b.at.getTime() - a.at.getTime())[0] ?? null;
}
