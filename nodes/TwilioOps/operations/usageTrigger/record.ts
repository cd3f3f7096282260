import type { TriggerInstance } from 'twilio/lib/rest/api/v2010/account/usage/trigger';
import { numberOrNull } from '../../../../lib/kit/numberOrNull';

/** A usage trigger in the simplified form. */
export const usageTriggerRecord = (trigger: TriggerInstance) => ({
  sid: trigger.sid,
  friendlyName: trigger.friendlyName,
  usageCategory: trigger.usageCategory,
  triggerBy: trigger.triggerBy,
  triggerValue: trigger.triggerValue,
  currentValue: numberOrNull(trigger.currentValue),
  recurring: trigger.recurring,
  callbackUrl: trigger.callbackUrl,
  dateFired: trigger.dateFired,
  dateCreated: trigger.dateCreated,
  accountSid: trigger.accountSid,
});
