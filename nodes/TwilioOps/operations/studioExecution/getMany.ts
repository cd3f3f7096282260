import { choice, filters, page, since, until } from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';
import { withoutLinks } from '../../../../lib/engines/withoutLinks';
import { rowsOf } from '../../../../lib/twilio/rows';
import { within } from '../../../../lib/twilio/timeSpan';
import { flowSid } from './flowSid';

export default operation({
  resource: 'studioExecution',
  operation: 'getMany',
  name: 'Get Many',
  action: 'Get many executions of a Studio flow',
  description: 'List the contacts that a flow has run for, newest first',
  fields: {
    flowSid: flowSid(),
    ...page(),
    filters: filters({
      status: choice({ label: 'Status' }, { active: 'Active', ended: 'Ended' }),
      startDate: since('From'),
      endDate: until('To'),
    }),
  },
  request: async (
    twilio,
    { flowSid: flow, filters: { status, startDate, endDate }, ...extent },
  ) => {
    return rowsOf(
      twilio.studio.v2.flows(flow).executions,
      { status, dateCreatedFrom: startDate, dateCreatedTo: endDate },
      { ...extent, ...within([startDate, endDate], ({ dateCreated }) => dateCreated) },
    );
  },
  output: (execution) => withoutLinks(execution),
});
