import { choice, filters, page } from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';
import { rowsOf } from '../../../../lib/twilio/rows';
import { usageCategory } from '../usage/category';
import { usageTriggerRecord } from './record';

export default operation({
  resource: 'usageTrigger',
  operation: 'getMany',
  name: 'Get Many',
  action: 'Get many usage triggers',
  description: 'List the usage thresholds that are set, and when they fired',
  fields: {
    ...page(),
    filters: filters({
      recurring: choice(
        { label: 'Counts From' },
        { daily: 'Each Day', monthly: 'Each Month', yearly: 'Each Year', alltime: 'The Beginning' },
      ),
      triggerBy: choice({ label: 'Measure' }, { price: 'Price', count: 'Count', usage: 'Usage' }),
      usageCategory: usageCategory(),
    }),
  },
  request: async (twilio, { filters: { usageCategory: category, ...same }, ...extent }) =>
    rowsOf(twilio.usage.triggers, { ...same, usageCategory: category?.value }, extent),
  output: usageTriggerRecord,
});
