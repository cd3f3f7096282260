import { filters, flag, page, sid, since, until } from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';
import { rowsOf } from '../../../../lib/twilio/rows';
import { newestFirstWithin, wholeDays } from '../../../../lib/twilio/timeSpan';
import { recordingRecord } from './record';

export default operation({
  resource: 'recording',
  operation: 'getMany',
  name: 'Get Many',
  action: 'Get many recordings',
  description: 'List recordings of calls and conferences, newest first',
  fields: {
    ...page(),
    filters: filters({
      callSid: sid('CA', { label: 'Call SID', description: 'Only recordings of this call' }),
      conferenceSid: sid('CF', {
        label: 'Conference SID',
        description: 'Only recordings of this conference',
      }),
      createdAfter: since('Created After'),
      createdBefore: until('Created Before'),
      includeSoftDeleted: flag({
        label: 'Include Deleted',
        description: 'Whether to list those whose audio was deleted in the last 40 days',
      }),
    }),
  },
  request: async (twilio, { filters: { createdAfter, createdBefore, ...same }, ...extent }) => {
    const [dateCreatedAfter, dateCreatedBefore] = wholeDays([createdAfter, createdBefore]);
    return rowsOf(
      twilio.recordings,
      { ...same, dateCreatedAfter, dateCreatedBefore },
      {
        ...extent,
        ...newestFirstWithin([createdAfter, createdBefore], ({ dateCreated }) => dateCreated),
      },
    );
  },
  output: recordingRecord,
});
