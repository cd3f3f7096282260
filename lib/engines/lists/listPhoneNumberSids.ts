import { listOf } from './list';

/** The phone numbers of the chosen account, by SID. */
export const listPhoneNumberSids = listOf(
  (twilio) => twilio.incomingPhoneNumbers,
  ({ phoneNumber, friendlyName, sid }) => ({
    name:
      friendlyName && friendlyName !== phoneNumber
        ? `${phoneNumber} · ${friendlyName}`
        : phoneNumber,
    value: sid,
  }),
);
