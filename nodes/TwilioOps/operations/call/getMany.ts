import { address, choice, filters, page, sid, since, until } from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';
import { rowsOf } from '../../../../lib/twilio/rows';
import { both, newestFirstWithin, wholeDays, within } from '../../../../lib/twilio/timeSpan';
import { callCrm } from './crm';
import { callRecord } from './record';

export default operation({
  resource: 'call',
  operation: 'getMany',
  name: 'Get Many',
  action: 'Get many calls',
  description: 'List calls made and received, newest first',
  fields: {
    ...page(),
    filters: filters({
      to: address({ of: 'call', label: 'To', description: 'Only calls to this address' }),
      from: address({ of: 'call', label: 'From', description: 'Only calls from this address' }),
      status: choice(
        { label: 'Status' },
        {
          queued: 'Queued',
          ringing: 'Ringing',
          'in-progress': 'In Progress',
          completed: 'Completed',
          busy: 'Busy',
          failed: 'Failed',
          'no-answer': 'No Answer',
          canceled: 'Canceled',
        },
      ),
      startedAfter: since('Started After'),
      startedBefore: until('Started Before'),
      endedAfter: since('Ended After'),
      endedBefore: until('Ended Before'),
      parentCallSid: sid('CA', {
        label: 'Parent Call SID',
        description: 'Only calls that this call started',
      }),
    }),
  },
  request: async (
    twilio,
    { filters: { startedAfter, startedBefore, endedAfter, endedBefore, ...same }, ...extent },
  ) => {
    const [started, ended] = [
      [startedAfter, startedBefore],
      [endedAfter, endedBefore],
    ] as const;
    const [startTimeAfter, startTimeBefore] = wholeDays(started);
    const [endTimeAfter, endTimeBefore] = wholeDays(ended);
    return rowsOf(
      twilio.calls,
      { ...same, startTimeAfter, startTimeBefore, endTimeAfter, endTimeBefore },
      {
        ...extent,
        ...both(
          newestFirstWithin(started, ({ startTime }) => startTime),
          within(ended, ({ endTime }) => endTime),
        ),
      },
    );
  },
  output: callRecord,
  crm: callCrm,
});
