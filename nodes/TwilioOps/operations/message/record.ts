import type { MessageInstance } from 'twilio/lib/rest/api/v2010/account/message';
import { numberOrNull } from '../../../../lib/kit/numberOrNull';

/**
 * A message in the simplified form: what workflows use most. Prices are numbers, as Twilio's texts
 * would sort wrongly.
 */
export const messageRecord = (message: MessageInstance) => ({
  sid: message.sid,
  status: message.status,
  direction: message.direction,
  to: message.to,
  from: message.from,
  messagingServiceSid: message.messagingServiceSid,
  body: message.body,
  numSegments: Number(message.numSegments),
  numMedia: Number(message.numMedia),
  price: numberOrNull(message.price),
  priceUnit: message.priceUnit,
  errorCode: message.errorCode,
  errorMessage: message.errorMessage,
  dateCreated: message.dateCreated,
  dateSent: message.dateSent,
  accountSid: message.accountSid,
});
