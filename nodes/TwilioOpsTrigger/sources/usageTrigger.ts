import type { Twilio } from 'twilio';
import type { TriggerListInstanceCreateOptions } from 'twilio/lib/rest/api/v2010/account/usage/trigger';
import { FieldError } from '../../../lib/kit/fieldError';
import { calledAddress, addressWithRetries } from '../../../lib/twilio/connectionOverrides';
import { unlessGone, type MadeSource, type Mark } from '../source';
import { isUsageThreshold } from '../../../lib/engines/usageThreshold';

type DesiredTrigger = Pick<
  TriggerListInstanceCreateOptions,
  'usageCategory' | 'triggerBy' | 'triggerValue' | 'recurring'
>;

/** A usage trigger of the trigger's own, https://www.twilio.com/docs/usage/api/usage-trigger */
export const usageTrigger: MadeSource = {
  kind: 'made',
  id: 'usageTrigger',
  name: 'Usage Trigger',
  description: 'Watches what the account uses or spends for as long as the workflow is active',
  events: ['usageThreshold'],
  properties: () => [
    {
      displayName: 'Usage Category',
      name: 'usageCategory',
      type: 'string',
      default: 'totalprice',
      placeholder: 'sms-outbound',
      description:
        'One of <a href="https://www.twilio.com/docs/usage/api/usage-record#usage-categories">Twilio\'s usage categories</a>',
      displayOptions: { show: { source: ['usageTrigger'] } },
    },
    {
      displayName: 'Trigger By',
      name: 'usageTriggerBy',
      type: 'options',
      default: 'price',
      options: [
        { name: 'Count', value: 'count' },
        { name: 'Price', value: 'price' },
        { name: 'Usage', value: 'usage' },
      ],
      displayOptions: { show: { source: ['usageTrigger'] } },
    },
    {
      displayName: 'Trigger Value',
      name: 'usageTriggerValue',
      type: 'string',
      default: '',
      placeholder: '100',
      description: 'How much sets it off. With a plus in front it counts from now on.',
      displayOptions: { show: { source: ['usageTrigger'] } },
    },
    {
      displayName: 'Recurring',
      name: 'usageRecurring',
      type: 'options',
      default: 'daily',
      options: [
        { name: 'Daily', value: 'daily' },
        { name: 'Monthly', value: 'monthly' },
        { name: 'Once', value: '' },
        { name: 'Yearly', value: 'yearly' },
      ],
      description: 'When the count starts anew',
      displayOptions: { show: { source: ['usageTrigger'] } },
    },
  ],
  desiredOf(read): DesiredTrigger {
    const triggerValue = String(read('usageTriggerValue') ?? '').trim();
    if (!isUsageThreshold(triggerValue)) {
      throw new FieldError({
        field: 'usageTriggerValue',
        label: 'Trigger Value',
        value: triggerValue,
        fault: 'is not a threshold: write a number such as 100, or +100 for 100 more than now',
      });
    }
    const recurring = read('usageRecurring') as DesiredTrigger['recurring'] | '';
    return {
      usageCategory: String(read('usageCategory')),
      triggerBy: read('usageTriggerBy') as DesiredTrigger['triggerBy'],
      triggerValue,
      ...(recurring && { recurring }),
    };
  },
  async isMade(twilio, mark, desired) {
    const found = await marked(twilio, mark);
    return found.length === 1 && isAs(found[0]!, desired as DesiredTrigger);
  },
  async make(twilio, mark, desired) {
    const found = await marked(twilio, mark);
    const fitting = found.find((trigger) => isAs(trigger, desired as DesiredTrigger));
    for (const { sid } of found.filter((trigger) => trigger !== fitting))
      await unlessGone(twilio.usage.triggers(sid).remove());
    if (fitting) return;
    await twilio.usage.triggers.create({
      ...(desired as DesiredTrigger),
      callbackUrl: addressWithRetries(mark.url),
      callbackMethod: 'POST',
      friendlyName: mark.text.slice(0, 64),
    });
  },
  async remove(twilio, mark) {
    for (const { sid } of await marked(twilio, mark))
      await unlessGone(twilio.usage.triggers(sid).remove());
  },
};

type UsageTrigger = Awaited<ReturnType<Twilio['usage']['triggers']['list']>>[number];

/** By the URL: a usage trigger has no room for the mark in its name of 64 characters. */
const marked = async (twilio: Twilio, { url }: Mark) =>
  (await twilio.usage.triggers.list({ pageSize: 1000 })).filter(
    ({ callbackUrl }) => calledAddress(callbackUrl) === url,
  );

/** A value with a plus cannot be compared: Twilio keeps the sum. */
const isAs = (trigger: UsageTrigger, desired: DesiredTrigger) =>
  trigger.usageCategory === desired.usageCategory &&
  trigger.triggerBy === desired.triggerBy &&
  (trigger.recurring ?? undefined) === desired.recurring &&
  (desired.triggerValue.startsWith('+') ||
    Number(trigger.triggerValue) === Number(desired.triggerValue));
