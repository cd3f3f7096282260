import { flag, options } from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';
import { recordingRecord } from './record';
import { recordingSid } from './recordingSid';

export default operation({
  resource: 'recording',
  operation: 'get',
  name: 'Get',
  action: 'Get a recording',
  description: 'Read the record of a recording: its call, length and price, but not the audio',
  fields: {
    recordingSid: recordingSid(),
    options: options({
      includeSoftDeleted: flag({
        label: 'Include Deleted',
        description: 'Whether to find a recording whose audio was deleted in the last 40 days',
      }),
    }),
  },
  request: async (twilio, { recordingSid: sid, options: more }) =>
    twilio.recordings(sid).fetch(more),
  output: recordingRecord,
});
