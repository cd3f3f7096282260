import type { Twilio } from 'twilio';
import { FieldError } from '../../../../lib/kit/fieldError';
import { eachRow } from '../../../../lib/twilio/rows';

/**
 * Puts a number into a messaging service, out of the one it is in. Gives where it was, to be noted.
 */
export async function moveToService(
  twilio: Twilio,
  numberSid: string,
  serviceSid: string,
  overwrite: boolean,
): Promise<{ messagingServiceSid: string | null }> {
  const current = await serviceOf(twilio, numberSid);
  if (current === serviceSid) return { messagingServiceSid: current };
  if (current && !overwrite) {
    throw new FieldError({
      field: 'overwrite',
      label: 'Messaging Service',
      fault: `cannot be changed, because the number is in ${current}, and nothing was changed: turn on Overwrite to move it`,
    });
  }
  if (current) await twilio.messaging.v1.services(current).phoneNumbers(numberSid).remove();
  await twilio.messaging.v1.services(serviceSid).phoneNumbers.create({ phoneNumberSid: numberSid });
  return { messagingServiceSid: current };
}

/** The messaging service that a number is in; Twilio tells it only from the service's side. */
async function serviceOf(twilio: Twilio, numberSid: string): Promise<string | null> {
  for await (const { sid } of eachRow(twilio.messaging.v1.services, {})) {
    for await (const number of eachRow(twilio.messaging.v1.services(sid).phoneNumbers, {})) {
      if (number.sid === numberSid) return sid;
    }
  }
  return null;
}
