import { listOf } from './list';

/** The phone numbers of the chosen account. */
export const listPhoneNumbers = listOf(
  (twilio) => twilio.incomingPhoneNumbers,
  ({ phoneNumber, friendlyName }) => ({
    name:
      friendlyName && friendlyName !== phoneNumber
        ? `${phoneNumber} · ${friendlyName}`
        : phoneNumber,
    value: phoneNumber,
  }),
);
