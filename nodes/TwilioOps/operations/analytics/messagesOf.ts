import type { Twilio } from 'twilio';
import { eachRow } from '../../../../lib/twilio/rows';
import type { CountedMessage } from './messageFigures';
import type { Period } from './period';

export interface DatedMessage extends CountedMessage {
  /** When it was sent; of one that was not, when it was made. */
  at: Date;
}

interface Addresses {
  to?: string;
  from?: string;
}

const dayMilliseconds = 86_400_000;
/**
 * So many messages in a row that are older than the period end it: the list is newest first, but
 * not to the second.
 */
const patience = 1000;

/**
 * The messages of a period, one page held at a time.
 *
 * Up to the present they are read from the newest on, as Twilio's filter by date of sending leaves
 * out those that were never sent. A period that has ended is asked for by that filter: everything
 * since may be very much.
 */
export async function* messagesOf(
  twilio: Twilio,
  addresses: Addresses,
  period: Period,
): AsyncGenerator<DatedMessage, void, undefined> {
  let older = 0;
  for await (const message of eachRow(twilio.messages, {
    ...addresses,
    ...(period.isOver && sentWithin(period)),
  })) {
    const at = message.dateSent ?? message.dateCreated;
    if (at < period.from && ++older >= patience) return;
    if (at < period.from || at >= period.to) continue;
    older = 0;
    yield Object.assign(message, { at });
  }
}

/**
 * Whole days in GMT, as Twilio may take days for what it is given; what is too much is left out
 * above.
 */
export function wholeDays({ from, to }: Period): [Date, Date] {
  const [first, last] = [
    Math.floor(from.getTime() / dayMilliseconds),
    Math.ceil(to.getTime() / dayMilliseconds),
  ];
  return [new Date(first * dayMilliseconds), new Date(last * dayMilliseconds)];
}

function sentWithin(period: Period) {
  const [dateSentAfter, dateSentBefore] = wholeDays(period);
  return { dateSentAfter, dateSentBefore };
}
