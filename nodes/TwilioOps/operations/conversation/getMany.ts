import { choice, filters, page, since, until } from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';
import { rowsOf } from '../../../../lib/twilio/rows';
import { newestFirstWithin, wholeDays } from '../../../../lib/twilio/timeSpan';
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
      startDate: since('Created From'),
      endDate: until('Created To'),
    }),
  },
  request: async (twilio, { filters: { state, startDate, endDate }, ...extent }) => {
    // Twilio's reference wants the beginning of a day, and the end of one.
    const [first, last] = wholeDays([startDate, endDate]);
    return rowsOf(
      twilio.conversations.v1.conversations,
      { state, startDate: first?.toISOString(), endDate: last?.toISOString() },
      {
        ...extent,
        maxPageSize,
        ...newestFirstWithin([startDate, endDate], ({ dateCreated }) => dateCreated),
      },
    );
  },
  output: conversationRecord,
});
