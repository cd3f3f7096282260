import { FieldError } from '../../../../lib/kit/fieldError';
import { callbackUrl, choice, options, text } from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';
import { httpMethod } from '../call/httpMethod';
import { usageCategory } from '../usage/category';
import { usageTriggerRecord } from './record';
import { isUsageThreshold } from '../../../../lib/engines/usageThreshold';

export default operation({
  resource: 'usageTrigger',
  operation: 'create',
  name: 'Create',
  action: 'Create a usage trigger',
  description:
    'Let Twilio call a Twilio Ops Trigger when spending, a count or an amount of usage reaches a threshold',
  fields: {
    usageCategory: usageCategory('What is counted; empty means totalprice, which is all spending'),
    triggerBy: choice(
      { label: 'Measure' },
      {
        price: { name: 'Price', description: 'Money spent' },
        count: { name: 'Count', description: 'Messages, calls and so on' },
        usage: { name: 'Usage', description: "In the category's own unit, such as minutes" },
      },
    ),
    triggerValue: text({
      label: 'Threshold',
      description: 'A number; with a plus in front, that much more than now',
      placeholder: '100',
    }),
    recurring: choice(
      { label: 'Counts From' },
      {
        once: { name: 'The Beginning', description: 'All usage ever; fires once' },
        daily: { name: 'Each Day', description: 'Can fire once a day' },
        monthly: { name: 'Each Month', description: 'Can fire once a month' },
        yearly: { name: 'Each Year', description: 'Can fire once a year' },
      },
    ),
    callbackUrl: callbackUrl({
      label: 'Call',
      description: 'Where it is reported: a Twilio Ops Trigger, or any address',
    }),
    options: options({
      friendlyName: text({ label: 'Friendly Name', maxLength: 64 }),
      callbackMethod: httpMethod('Method'),
    }),
  },
  request: async (
    twilio,
    { usageCategory: category, triggerValue, recurring, options: more, ...same },
  ) => {
    if (!isUsageThreshold(triggerValue)) {
      throw new FieldError({
        field: 'triggerValue',
        label: 'Threshold',
        value: triggerValue,
        fault: 'is not a number: write it as 100, or as +100 for 100 more than now',
      });
    }
    return twilio.usage.triggers.create({
      ...same,
      usageCategory: category?.value ?? 'totalprice',
      triggerValue,
      recurring: recurring === 'once' ? undefined : recurring,
      ...more,
    });
  },
  output: usageTriggerRecord,
});
