import type { Account } from '../../../lib/twilio/accounts';
import { unlessStatus } from '../../../lib/twilio/unlessStatus';

const sidOfMessage = /^(?:SM|MM)[0-9a-f]{32}$/i;

/**
 * Whom a message at Twilio was for: webhooks of Conversations about deliveries do not say.
 * `undefined` where there is no such message, or no more: nobody will ever tell.
 * @throws what Twilio says otherwise
 */
export async function recipientOf(
  account: Account,
  messageSid: string,
): Promise<string | undefined> {
  if (!sidOfMessage.test(messageSid)) return undefined;
  const { twilioFor } = await import('../../../lib/twilio/client');
  const { messages } = await twilioFor(account);
  return (await unlessStatus([404], messages(messageSid).fetch()))?.to;
}
