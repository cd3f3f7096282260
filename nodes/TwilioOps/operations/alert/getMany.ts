import { choice, dateTime, filters, page } from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';
import { rowsOf } from '../../../../lib/twilio/rows';
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
      startDate: dateTime({ label: 'From', description: 'Twilio keeps alerts for 30 days' }),
      endDate: dateTime({ label: 'To' }),
    }),
  },
  request: async (twilio, { filters: same, ...extent }) => {
    return rowsOf(twilio.monitor.v1.alerts, same, extent);
  },
  output: alertRecord,
});
