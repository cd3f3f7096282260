import {
  choice,
  filters,
  page,
  sid,
  sidLocator,
  since,
  text,
  until,
} from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';
import { rowsOf } from '../../../../lib/twilio/rows';
import { aSecondWider, both, within, type TimeSpan } from '../../../../lib/twilio/timeSpan';
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
      startedAfter: since('Started After'),
      startedBefore: until('Started Before'),
      createdAfter: since('Created After'),
      createdBefore: until('Created Before'),
    }),
  },
  request: async (
    twilio,
    { filters: { startedAfter, startedBefore, createdAfter, createdBefore, ...same }, ...extent },
  ) => {
    const [started, created] = [
      [startedAfter, startedBefore],
      [createdAfter, createdBefore],
    ] as const;
    const [afterStartTime, beforeStartTime] = textsOf(aSecondWider(started));
    const [afterDateCreated, beforeDateCreated] = textsOf(aSecondWider(created));
    return rowsOf(
      twilio.intelligence.v2.transcripts,
      { ...same, afterStartTime, beforeStartTime, afterDateCreated, beforeDateCreated },
      {
        ...extent,
        ...both(
          within(started, ({ mediaStartTime }) => mediaStartTime),
          within(created, ({ dateCreated }) => dateCreated),
        ),
      },
    );
  },
  output: transcriptRecord,
});

const textsOf = (span: TimeSpan) => span.map((end) => end?.toISOString());
