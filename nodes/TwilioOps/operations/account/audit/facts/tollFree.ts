import { rowsOf } from '../../../../../../lib/twilio/rows';
import type { ReadFact } from '../source';

export const tollFree: ReadFact<'tollFree'> = async ({ twilio, fact }) => {
  // Most accounts have no such number, and then there is nothing to ask.
  if (!(await fact('numbers')).some((number) => number.isTollFree)) return {};
  const found = await rowsOf(twilio.messaging.v1.tollfreeVerifications, {});
  return Object.fromEntries(
    found.map(({ tollfreePhoneNumberSid: sid, status, rejectionReason }) => [
      sid,
      { status, rejectionReason },
    ]),
  );
};
