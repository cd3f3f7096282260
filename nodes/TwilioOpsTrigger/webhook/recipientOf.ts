import type { Account } from '../../../lib/twilio/accounts';

/** Whom a message at Twilio was for: webhooks of Conversations about deliveries do not say. */
export async function recipientOf(account: Account, messageSid: string): Promise<string> {
  const { twilioFor } = await import('../../../lib/twilio/client');
  const { to } = await (await twilioFor(account)).messages(messageSid).fetch();
  return to;
}
