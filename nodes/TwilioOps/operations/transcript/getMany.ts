import { choice, dateTime, filters, page, sid, sidLocator, text } from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';
import { rowsOf } from '../../../../lib/twilio/rows';
import { transcriptRecord } from './record';

export default operation({
  resource: 'transcript',
  operation: 'getMany',
  name: 'Get Many',
  action: 'Get many transcripts',
  description: 'List transcripts of Conversational Intelligence, newest first',
  fields: {
    ...page(),
    filters: filters({
      serviceSid: sidLocator('GA', {
        label: 'Intelligence Service',
        search: 'listIntelligenceServices',
      }),
      sourceSid: sid('RE', {
        label: 'Recording SID',
        description: 'Only transcripts of this recording',
      }),
      status: choice(
        { label: 'Status' },
        {
          completed: 'Completed',
          'in-progress': 'In Progress',
          queued: 'Queued',
          new: 'New',
          failed: 'Failed',
          error: 'Error',
          canceled: 'Canceled',
        },
      ),
      languageCode: text({ label: 'Language Code', placeholder: 'en-US' }),
      startedAfter: dateTime({ label: 'Started After' }),
      startedBefore: dateTime({ label: 'Started Before' }),
      createdAfter: dateTime({ label: 'Created After' }),
      createdBefore: dateTime({ label: 'Created Before' }),
    }),
  },
  request: async (
    twilio,
    { filters: { startedAfter, startedBefore, createdAfter, createdBefore, ...same }, ...extent },
  ) => {
    const times = {
      afterStartTime: startedAfter?.toISOString(),
      beforeStartTime: startedBefore?.toISOString(),
      afterDateCreated: createdAfter?.toISOString(),
      beforeDateCreated: createdBefore?.toISOString(),
    };
    return rowsOf(twilio.intelligence.v2.transcripts, { ...same, ...times }, extent);
  },
  output: transcriptRecord,
});
