import type { CallInstance } from 'twilio/lib/rest/api/v2010/account/call';
import { numberOrNull } from '../../../../lib/kit/numberOrNull';

/** A call in the simplified form. */
export const callRecord = (call: CallInstance) => ({
  sid: call.sid,
  status: call.status,
  direction: call.direction,
  to: call.to,
  from: call.from,
  answeredBy: call.answeredBy,
  durationSeconds: numberOrNull(call.duration),
  price: numberOrNull(call.price),
  priceUnit: call.priceUnit,
  startTime: call.startTime,
  endTime: call.endTime,
  parentCallSid: call.parentCallSid,
  accountSid: call.accountSid,
});
