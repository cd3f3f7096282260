import { choice, dateTime, filters, flag, page } from '../../../../lib/n8n/fields';
import { checkedDates } from '../../../../lib/n8n/checkedDates';
import { operation } from '../../../../lib/n8n/twilio';
import { eachRow, rowsOf } from '../../../../lib/twilio/rows';
import { usageCategory } from './category';
import { periods, usageOf } from './periods';
import { usageRecord } from './record';
import { weeksOf } from './weeks';

export default operation({
  resource: 'usage',
  operation: 'getMany',
  name: 'Get Many',
  action: 'Get many usage records',
  description: 'Read what was used and spent, by category and by day, week, month or year',
  fields: {
    period: choice({ label: 'Period' }, periods),
    ...page(),
    filters: filters({
      category: usageCategory('Only this one'),
      startDate: dateTime({ label: 'From', description: 'First day, in UTC' }),
      endDate: dateTime({ label: 'To', description: 'Last day, in UTC' }),
      includeSubaccounts: flag({ label: 'Include Subaccounts', description: "Whether to count the subaccounts' usage too", default: true }),
    }),
  },
  request: async (twilio, { period, filters: { category, ...dates }, returnAll, limit }) => {
    checkedDates(dates.startDate, dates.endDate, 'filters');
    const wanted = { category: category?.value, ...dates };
    const records = usageOf(twilio, period);
    if (period !== 'weekly') return (await rowsOf(records, wanted, { returnAll, limit })).map(usageRecord);
    const days = [];
    for await (const day of eachRow(records, wanted)) days.push(usageRecord(day));
    return weeksOf(days).slice(0, returnAll ? undefined : limit);
  },
});
