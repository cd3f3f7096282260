import { address, choice, dateTime, filters, page, sid } from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';
import { rowsOf } from '../../../../lib/twilio/rows';
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
      startedAfter: dateTime({ label: 'Started After' }),
      startedBefore: dateTime({ label: 'Started Before' }),
      endedAfter: dateTime({ label: 'Ended After' }),
      endedBefore: dateTime({ label: 'Ended Before' }),
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
    const times = {
      startTimeAfter: startedAfter,
      startTimeBefore: startedBefore,
      endTimeAfter: endedAfter,
      endTimeBefore: endedBefore,
    };
    return rowsOf(twilio.calls, { ...same, ...times }, extent);
  },
  output: callRecord,
  crm: callCrm,
});
