import { choice, filters, page, since, until } from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';
import { rowsOf } from '../../../../lib/twilio/rows';
import { within } from '../../../../lib/twilio/timeSpan';
import { alertRecord } from './record';

export default operation({
  resource: 'alert',
  operation: 'getMany',
  name: 'Get Many',
  action: 'Get many alerts',
  description:
    'List errors and warnings of the last 30 days, as the debugger in the console shows them, with what they mean',
  fields: {
    ...page(),
    filters: filters({
      logLevel: choice(
        { label: 'Log Level' },
        { error: 'Error', warning: 'Warning', notice: 'Notice', debug: 'Debug' },
      ),
      startDate: since('From'),
      endDate: until('To'),
    }),
  },
  request: async (twilio, { filters: same, ...extent }) =>
    rowsOf(twilio.monitor.v1.alerts, same, {
      ...extent,
      ...within([same.startDate, same.endDate], ({ dateGenerated }) => dateGenerated),
    }),
  output: alertRecord,
});
