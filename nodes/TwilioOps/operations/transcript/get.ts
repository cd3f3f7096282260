import { flag, shownFor } from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';
import { transcriptRecord } from './record';
import { transcriptSid } from './transcriptSid';

export default operation({
  resource: 'transcript',
  operation: 'get',
  name: 'Get',
  action: 'Get a transcript',
  description:
    'Read the state of a transcript, and where its sound is. Its text is given by Get Sentences.',
  fields: {
    transcriptSid: transcriptSid(),
    includeMedia: flag({
      label: 'Include Media URL',
      description: 'Whether to ask for an address of the audio, which is valid for a short time',
    }),
    redacted: shownFor(
      { includeMedia: [true] },
      flag({
        label: 'Redacted',
        description: 'Whether personal data is blanked out',
        default: true,
      }),
    ),
  },
  request: async (twilio, { transcriptSid: sid, includeMedia, redacted }) => {
    const transcripts = twilio.intelligence.v2.transcripts(sid);
    const transcript = await transcripts.fetch();
    const media = includeMedia ? await transcripts.media().fetch({ redacted }) : undefined;
    return Object.assign(transcript, { mediaUrl: media?.mediaUrl });
  },
  output: (transcript) => ({ ...transcriptRecord(transcript), mediaUrl: transcript.mediaUrl }),
});
