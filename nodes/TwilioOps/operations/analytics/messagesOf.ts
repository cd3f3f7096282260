import type { Twilio } from 'twilio';
import type { MessageInstance } from 'twilio/lib/rest/api/v2010/account/message';
import { eachRow } from '../../../../lib/twilio/rows';
import { wholeDays } from '../../../../lib/twilio/timeSpan';
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
  const { from, to, isOver } = period;
  const wanted = { ...addresses, ...(isOver && sentWithin(period)) };
  const isPast = (message: MessageInstance) => momentOf(message) < from;
  for await (const message of eachRow(twilio.messages, wanted, { isPast })) {
    const at = momentOf(message);
    if (at >= from && at < to) yield Object.assign(message, { at });
  }
}

const momentOf = ({ dateSent, dateCreated }: MessageInstance): Date => dateSent ?? dateCreated;

function sentWithin({ from, to }: Period) {
  const [dateSentAfter, dateSentBefore] = wholeDays([from, to]);
  return { dateSentAfter, dateSentBefore };
}
