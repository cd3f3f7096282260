import * as z from 'zod/v4';
import { isAtTwilio } from '../../../lib/twilio/baseUrl';
import { event, has } from '../event';
import { nothingHeard } from '../heard';

/** https://www.twilio.com/docs/voice/api/recording#recordingstatuscallback */
export default event({
  id: 'recordingReady',
  name: 'Recording Ready',
  action: 'On recording ready',
  description:
    'When a recording is finished, or whatever else its status callback was asked to report',
  answer: 'ignored',
  matches: (received) => has(received, 'RecordingSid', 'RecordingStatus'),
  schema: z.looseObject({
    RecordingSid: z.string(),
    RecordingStatus: z.string(),
    RecordingUrl: z.string().default(''),
  }),
  heard: nothingHeard,
  identity: ({ RecordingSid, RecordingStatus }) => `${RecordingSid}:${RecordingStatus}`,
  files: ({ RecordingStatus, RecordingUrl }) =>
    RecordingStatus === 'completed' && RecordingUrl
      ? [
          {
            property: 'recording',
            url: isAtTwilio(RecordingUrl) ? `${RecordingUrl}.mp3` : RecordingUrl,
          },
        ]
      : [],
  example: {
    AccountSid: 'AC00000000000000000000000000000001',
    CallSid: 'CA00000000000000000000000000000001',
    RecordingSid: 'RE00000000000000000000000000000001',
    RecordingStatus: 'completed',
    RecordingDuration: '12',
    RecordingUrl:
      'https://api.twilio.com/2010-04-01/Accounts/AC00000000000000000000000000000001/Recordings/RE00000000000000000000000000000001',
    RecordingChannels: '1',
    RecordingSource: 'RecordVerb',
    RecordingTrack: 'inbound',
    ErrorCode: '0',
    RecordingStartTime: 'Thu, 15 Jan 2026 17:00:00 +0000',
  },
});
