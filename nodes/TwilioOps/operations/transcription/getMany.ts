import { filters, page, sidLocator } from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';
import { rowsOf } from '../../../../lib/twilio/rows';
import { transcriptionRecord } from './record';

export default operation({
  resource: 'transcription',
  operation: 'getMany',
  name: 'Get Many',
  action: 'Get many transcriptions',
  description:
    'List classic transcriptions of recordings, newest first. Those of Conversational Intelligence are transcripts.',
  fields: {
    ...page(),
    filters: filters({
      recordingSid: sidLocator('RE', {
        label: 'Recording',
        description: 'Only transcriptions of this recording',
        search: 'listRecordings',
      }),
    }),
  },
  request: async (twilio, { filters: { recordingSid }, ...extent }) =>
    recordingSid
      ? rowsOf(twilio.recordings(recordingSid).transcriptions, {}, extent)
      : rowsOf(twilio.transcriptions, {}, extent),
  output: transcriptionRecord,
});
