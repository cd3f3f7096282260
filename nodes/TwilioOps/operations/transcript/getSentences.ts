import { flag, page } from '../../../../lib/kit/fields';
import { numberOrNull } from '../../../../lib/kit/numberOrNull';
import { operation } from '../../../../lib/engines/twilioEngine';
import { rowsOf } from '../../../../lib/twilio/rows';
import { transcriptSid } from './transcriptSid';

export default operation({
  resource: 'transcript',
  operation: 'getSentences',
  name: 'Get Sentences',
  action: 'Get the sentences of a transcript',
  description: 'Read what was said, one item for each sentence, with its speaker and time',
  fields: {
    transcriptSid: transcriptSid(),
    ...page(),
    redacted: flag({
      label: 'Redacted',
      description: 'Whether personal data is blanked out',
      default: true,
    }),
    wordTimestamps: flag({
      label: 'Word Timestamps',
      description: 'Whether to give the time of each word',
    }),
  },
  request: async (twilio, { transcriptSid: sid, redacted, wordTimestamps, ...extent }) =>
    rowsOf(twilio.intelligence.v2.transcripts(sid).sentences, { redacted, wordTimestamps }, extent),
  output: (sentence, { transcriptSid: sid }) => ({
    transcriptSid: sid,
    index: sentence.sentenceIndex,
    channel: sentence.mediaChannel,
    text: sentence.transcript,
    startTimeSeconds: numberOrNull(sentence.startTime),
    endTimeSeconds: numberOrNull(sentence.endTime),
    confidence: numberOrNull(sentence.confidence),
    words: sentence.words,
  }),
});
