import { STAGING, STAGING_NUMBER } from '../twilio/seed';

/**
 * Gives the staging account a messaging service with its number, as its owner would in the Twilio
 * Console.
 */
export async function createStagingService(twilioUrl: string): Promise<string> {
  const authorization = `Basic ${btoa(`${STAGING.sid}:${STAGING.authToken}`)}`;
  const post = async (path: string, parameters: Record<string, string>) => {
    const response = await fetch(`${twilioUrl}/messaging/v1/Services${path}`, {
      method: 'POST',
      headers: { authorization },
      body: new URLSearchParams(parameters),
    });
    if (!response.ok)
      throw new Error(
        `The simulator refused to make a messaging service: ${await response.text()}`,
      );
    return (await response.json()) as { sid: string };
  };
  const { sid } = await post('', { FriendlyName: 'Staging reminders' });
  await post(`/${sid}/PhoneNumbers`, { PhoneNumberSid: STAGING_NUMBER.sid });
  return sid;
}
