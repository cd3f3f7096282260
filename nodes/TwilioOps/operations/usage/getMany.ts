import type {
  RecordListInstance,
  RecordListInstanceOptions,
} from 'twilio/lib/rest/api/v2010/account/usage/record';
import { byModel, choice, dayAsWritten, filters, flag, page } from '../../../../lib/kit/fields';
import { reportFields, withReport } from '../../../../lib/engines/reports';
import { operation } from '../../../../lib/engines/twilioEngine';
import { eachRow, rowsOf, type Extent } from '../../../../lib/twilio/rows';
import { usageCategory } from './category';
import { periods, usageOf, type Period } from './periods';
import { usageRecord, type UsageRecord } from './record';
import { usageReport } from './usageReport';
import { weeksOf } from './weeks';

const daysOfTwilio = 'Twilio counts days in GMT: the day is taken as written, its hour left out.';

export default operation({
  resource: 'usage',
  operation: 'getMany',
  name: 'Get Many',
  action: 'Get many usage records',
  description: 'Read what was used and spent, by category and by day, week, month or year',
  fields: {
    period: byModel(choice({ label: 'Period' }, periods)),
    ...page(),
    filters: filters({
      category: usageCategory('Only this one'),
      startDate: dayAsWritten({ label: 'From', description: `First day. ${daysOfTwilio}` }),
      endDate: dayAsWritten({ label: 'To', description: `Last day. ${daysOfTwilio}` }),
      includeSubaccounts: flag({
        label: 'Include Subaccounts',
        description: "Whether to count the subaccounts' usage too",
        default: true,
      }),
    }),
    ...reportFields(),
  },
  request: async (
    twilio,
    { period, filters: { category, ...dates }, returnAll, limit, ...reportOptions },
    context,
  ) => {
    // The SDK's types want a Date of which it takes the day in GMT; a day as text passes as it is.
    const wanted = { category: category?.value, ...dates } as RecordListInstanceOptions;
    const records = await recordsOf(usageOf(twilio, period), period, wanted, { returnAll, limit });
    return withReport(context, reportOptions, records, 'usage', () =>
      usageReport({
        account: context.account,
        now: new Date(),
        records,
        isPart: !returnAll && records.length === limit,
      }),
    );
  },
  item: ({ json, binary }) => ({ json, binary }),
});

async function recordsOf(
  list: RecordListInstance,
  period: Period,
  wanted: RecordListInstanceOptions,
  extent: Extent,
): Promise<UsageRecord[]> {
  if (period !== 'weekly') return (await rowsOf(list, wanted, extent)).map(usageRecord);
  const days = [];
  for await (const day of eachRow(list, wanted)) days.push(usageRecord(day));
  return weeksOf(days).slice(0, extent.returnAll ? undefined : extent.limit);
}
