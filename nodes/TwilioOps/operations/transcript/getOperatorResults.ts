import { flag, page } from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';
import { withoutLinks } from '../../../../lib/engines/withoutLinks';
import { rowsOf } from '../../../../lib/twilio/rows';
import { transcriptSid } from './transcriptSid';

export default operation({
  resource: 'transcript',
  operation: 'getOperatorResults',
  name: 'Get Operator Results',
  action: 'Get the operator results of a transcript',
  description:
    'Read what the language operators of the service found: summaries, sentiment, extracted facts, one item for each operator',
  fields: {
    transcriptSid: transcriptSid(),
    ...page(),
    redacted: flag({
      label: 'Redacted',
      description: 'Whether personal data is blanked out',
      default: true,
    }),
  },
  request: async (twilio, { transcriptSid: sid, redacted, ...extent }) =>
    rowsOf(twilio.intelligence.v2.transcripts(sid).operatorResults, { redacted }, extent),
  output: (result) => withoutLinks(result),
});
