import { choice, dateTime, filters, page } from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';
import { rowsOf } from '../../../../lib/twilio/rows';
import { maxPageSize } from './maxPageSize';
import { conversationRecord } from './record';

export default operation({
  resource: 'conversation',
  operation: 'getMany',
  name: 'Get Many',
  action: 'Get many conversations',
  description: 'List conversations of Twilio Conversations',
  fields: {
    ...page(),
    filters: filters({
      state: choice(
        { label: 'State' },
        { active: 'Active', inactive: 'Inactive', closed: 'Closed' },
      ),
      startDate: dateTime({ label: 'Created From' }),
      endDate: dateTime({ label: 'Created To' }),
    }),
  },
  request: async (twilio, { filters: { state, startDate, endDate }, ...extent }) => {
    const dates = { startDate: startDate?.toISOString(), endDate: endDate?.toISOString() };
    return rowsOf(
      twilio.conversations.v1.conversations,
      { state, ...dates },
      { ...extent, maxPageSize },
    );
  },
  output: conversationRecord,
});
