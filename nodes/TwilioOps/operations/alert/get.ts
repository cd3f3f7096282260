import { byModel, sid } from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';
import { alertRecord } from './record';

export default operation({
  resource: 'alert',
  operation: 'get',
  name: 'Get',
  action: 'Get an alert',
  description: 'Read an error or warning with the request that failed and the answer that it got',
  fields: { alertSid: byModel(sid('NO', { label: 'Alert SID' })) },
  request: async (twilio, { alertSid }) => twilio.monitor.v1.alerts(alertSid).fetch(),
  output: (alert) => ({
    ...alertRecord(alert),
    requestHeaders: alert.requestHeaders,
    requestVariables: alert.requestVariables,
    responseHeaders: alert.responseHeaders,
    responseBody: alert.responseBody,
  }),
});
