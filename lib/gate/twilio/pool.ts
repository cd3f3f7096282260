import type { Twilio } from 'twilio';

/** The numbers in the pool of a messaging service, in E.164. */
export const poolOf = async (twilio: Twilio, messagingServiceSid: string): Promise<string[]> => {
  const numbers = await twilio.messaging.v1.services(messagingServiceSid).phoneNumbers.list();
  return numbers.map(({ phoneNumber }) => phoneNumber);
};
