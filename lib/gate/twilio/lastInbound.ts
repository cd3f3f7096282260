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
 * The last message from a person in Twilio's log; `null` when there is none. WhatsApp reports some
 * people under a number from a former numbering plan, so each of their numbers is looked up.
 */
export async function lastInboundOf(
  twilio: Twilio,
  { person, channel, sender }: Pair,
): Promise<LastInbound | null> {
  if (channel === 'voice') return null;
  const { whatsapp = [] } = readAddress(person);
  const addresses = channel === 'whatsapp' && whatsapp.length > 0 ? whatsapp : [person];
  const lists = await Promise.all(
    addresses.map(async (address) =>
      twilio.messages.list({
        from: addressOn(channel, address),
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
