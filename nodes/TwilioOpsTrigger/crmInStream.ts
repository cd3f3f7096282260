import { messageType, type CrmSource } from '../../lib/twilio/crm';
import type { Received } from './received';
import { textIn } from './heard';
import { inboundType, statusPrefix } from './heardInStream';

/** The record of a message that Event Streams tells of, as of its webhook; `null` for all else. */
export function crmInStream(event: Received): CrmSource | null {
  const type = textIn(event, 'type');
  const data = Object(event.data) as Received;
  const isInbound = type === inboundType;
  if (!isInbound && !type.startsWith(statusPrefix)) return null;
  const [from, to] = [textIn(data, 'from'), textIn(data, 'to')];
  const sid = textIn(data, 'messageSid');
  const mediaCount = isInbound ? Number(data.numMedia) || 0 : Number(sid.startsWith('MM'));
  return {
    type: messageType([from, to], mediaCount),
    direction: isInbound ? 'inbound' : 'outbound',
    status: isInbound ? 'received' : textIn(data, 'messageStatus').toLowerCase(),
    to,
    from,
    messagingServiceSid: textIn(data, 'messagingServiceSid') || null,
    sid,
    timestamp: momentOf(data.timestamp),
    errorCode: textIn(data, 'errorCode') || null,
    errorMessage: textIn(data, 'errorMessage') || null,
  };
}

/** ISO 8601 or milliseconds; `null` for what is neither. */
const momentOf = (value: unknown): Date | null => {
  const moment = new Date(typeof value === 'number' ? value : String(value));
  return Number.isNaN(moment.getTime()) ? null : moment;
};
