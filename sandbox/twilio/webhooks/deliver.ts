import { recordAlert } from '../alerts';
import type { Account } from '../state/account';
import type { World } from '../world';
import type { Attempt } from './attempt';
import type { Webhook } from './webhook';

/**
 * Sends a webhook in the name of an account; a failure becomes an alert, as in Twilio's debugger.
 */
export async function deliver(
  world: World,
  account: Account,
  webhook: Omit<Webhook, 'authToken' | 'accountSid'>,
): Promise<Attempt> {
  const answer = await world.webhooks.send({
    ...webhook,
    authToken: account.authToken,
    accountSid: account.sid,
  });
  if (answer.failure) {
    recordAlert(world, account, {
      errorCode: answer.status === undefined ? 11205 : 11200,
      text: answer.error ?? `Got HTTP ${answer.status} response`,
      url: webhook.url,
      method: webhook.method,
      resourceSid: webhook.resourceSid,
    });
  }
  return answer;
}
