import { randomUUID } from 'node:crypto';
import { rfc2822 } from '../dates';
import { deliver } from '../webhooks/deliver';
import type { World } from '../world';

/** Lets a usage trigger fire as if its value were reached, and tells its callback. */
export async function fireUsageTrigger(
  world: World,
  sid: string,
  currentValue: string,
): Promise<void> {
  for (const account of world.accounts.all) {
    const trigger = account.table(`api/2010-04-01/Accounts/${account.sid}/Usage/Triggers`).get(sid);
    if (!trigger) continue;
    const now = rfc2822(world.now());
    Object.assign(trigger, { current_value: currentValue, date_fired: now, date_updated: now });
    const parameters = {
      AccountSid: account.sid,
      CurrentValue: currentValue,
      DateFired: now,
      IdempotencyToken: randomUUID(),
      Recurring: String(trigger.recurring ?? ''),
      TriggerBy: String(trigger.trigger_by),
      TriggerValue: String(trigger.trigger_value),
      UsageCategory: String(trigger.usage_category),
      UsageRecordUri: String(trigger.usage_record_uri),
      UsageTriggerSid: sid,
    };
    await deliver(world, account, {
      kind: 'usage-trigger',
      url: String(trigger.callback_url),
      method: String(trigger.callback_method),
      resourceSid: sid,
      content: { parameters },
    });
    return;
  }
  throw new Error(`No account of the simulator has the usage trigger ${sid}`);
}
